package vn.parindex.assessment;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.scoring.ScoringRule;

/** A leaf of a sheet with the stages that the caller may see. */
@Schema(name = "LeafView")
record LeafView(
        @Schema(examples = "3.2.2") String code,
        String name,
        @Schema(description = "Code of the area.") String area,

        @Schema(description = "Code of the criterion; the leaf's own where it is a criterion itself.")
        String criterion,

        @Nullable String guidance,

        @Schema(description = "Greatest points inside the total; 0 for a bonus leaf.")
        BigDecimal maxScore,

        BigDecimal minScore,

        @Schema(description = "Greatest points that may be entered: maxScore, or the cap of a bonus.")
        BigDecimal enterableMax,

        @Schema(implementation = ScoringRule.class) @JsonRawValue
        String rule,

        ScoredBy scoredBy,

        @Schema(description = "Department whose team members appraise the leaf.")
        String department,

        @Nullable String evidenceExpected,
        boolean notApplicable,

        @Schema(description = "For If-Match of the next save.")
        long version,

        @Nullable StageView self,
        @Nullable StageView district,
        @Nullable StageView province,
        @Nullable StageView reappraisal,

        @Schema(description = "Reappraisal score, else province score; null until known.") @Nullable BigDecimal finalScore,

        @Schema(type = SchemaType.OBJECT) @Nullable Object request,
        @Schema(type = SchemaType.OBJECT) @Nullable Object objection,

        @Schema(
                description =
                        "Documents linked to the leaf, oldest first; null where a save answers, which reads none.")
        @Nullable List<EvidenceView> evidence) {

    static LeafView of(LeafScore row, FrozenLeaf leaf, Set<Stage> visible, @Nullable List<EvidenceView> evidence) {
        return new LeafView(
                leaf.code(),
                leaf.name(),
                leaf.area(),
                leaf.criterion(),
                leaf.guidance(),
                leaf.maxScore(),
                leaf.minScore(),
                leaf.enterable().maxScore(),
                leaf.ruleJson(),
                leaf.scoredBy(),
                leaf.department(),
                leaf.evidence(),
                row.notApplicable(),
                row.version(),
                stage(row, Stage.SELF, visible, leaf),
                stage(row, Stage.DISTRICT, visible, leaf),
                stage(row, Stage.PROVINCE, visible, leaf),
                stage(row, Stage.REAPPRAISAL, visible, leaf),
                null,
                null,
                null,
                evidence);
    }

    private static @Nullable StageView stage(LeafScore row, Stage stage, Set<Stage> visible, FrozenLeaf leaf) {
        return visible.contains(stage) ? StageView.of(row.stage(stage), leaf) : null;
    }
}
