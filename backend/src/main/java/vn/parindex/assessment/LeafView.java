package vn.parindex.assessment;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.ExampleFileView;
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
        @Nullable String legalBasis,
        List<ExampleFileView> exampleFiles,

        @Schema(description = "Greatest points inside the total; 0 for a bonus leaf.")
        BigDecimal maxScore,

        BigDecimal minScore,

        @Schema(description = "Greatest points that may be entered: maxScore, or the cap of a bonus.")
        BigDecimal enterableMax,

        @Schema(description = "Decimals that a score is rounded to and entered with, 0 to 10.")
        int decimals,

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

        @Schema(description = "The newest request for a supplement; null also in the answer to a save.") @Nullable SupplementRequestView request,

        @Schema(description = "The newest objection; null also in the answer to a save.") @Nullable ObjectionView objection,

        @Schema(description = "The unit's newest request that the leaf be left out; null also in the answer to a save.")
        @Nullable NotApplicableRequestView notApplicableRequest,

        @Schema(
                description =
                        "Figures that another agency gave for the leaf, a proposal beside what the unit enters; null also in"
                                + " the answer to a save.")
        @Nullable FiguresView figures,

        @Schema(
                description =
                        "Documents linked to the leaf, oldest first; null in the answer to a save, which reads none.")
        @Nullable List<EvidenceView> evidence,

        @Schema(
                description =
                        "What the caller may do to the leaf now; null in the answer to a save, which does not change it.")
        @Nullable List<String> allowed) {

    /** What stands beside a leaf's row. */
    record Beside(
            @Nullable SupplementRequestView request,
            @Nullable ObjectionView objection,
            @Nullable NotApplicableRequestView notApplicableRequest,
            @Nullable FiguresView figures,
            @Nullable List<String> allowed) {
        static final Beside UNREAD = new Beside(null, null, null, null, null);
    }

    /** The answer to a save: the row alone, so that a save stays a handful of statements. */
    static LeafView saved(LeafScore row, FrozenLeaf leaf, Set<Stage> visible) {
        return of(row, leaf, visible, null, Beside.UNREAD);
    }

    static LeafView of(
            LeafScore row, FrozenLeaf leaf, Set<Stage> visible, @Nullable List<EvidenceView> evidence, Beside beside) {
        var last = row.stage(row.finalStage());
        return new LeafView(
                leaf.code(),
                leaf.name(),
                leaf.area(),
                leaf.criterion(),
                leaf.guidance(),
                leaf.legalBasis(),
                leaf.exampleFiles(),
                leaf.maxScore(),
                leaf.minScore(),
                leaf.enterable().maxScore(),
                leaf.decimals(),
                leaf.ruleJson(),
                leaf.scoredBy(),
                leaf.department(),
                leaf.evidence(),
                row.notApplicable(),
                row.version(),
                stage(row, Stage.SELF, visible, leaf, evidence),
                stage(row, Stage.DISTRICT, visible, leaf, evidence),
                stage(row, Stage.PROVINCE, visible, leaf, evidence),
                stage(row, Stage.REAPPRAISAL, visible, leaf, evidence),
                visible.contains(Stage.PROVINCE) ? last.entry().score() : null,
                beside.request(),
                beside.objection(),
                beside.notApplicableRequest(),
                beside.figures(),
                evidence,
                beside.allowed());
    }

    /** What the caller sees of a stage. */
    @Nullable StageView stage(Stage stage) {
        return switch (stage) {
            case SELF -> self;
            case DISTRICT -> district;
            case PROVINCE -> province;
            case REAPPRAISAL -> reappraisal;
        };
    }

    /** Without the evidence nobody knows whether what was looked at has changed. */
    private static @Nullable StageView stage(
            LeafScore row, Stage stage, Set<Stage> visible, FrozenLeaf leaf, @Nullable List<EvidenceView> evidence) {
        if (!visible.contains(stage)) {
            return null;
        }
        return evidence == null
                ? StageView.of(row.stage(stage), leaf, null)
                : StageView.of(row, stage, leaf, EvidenceView.words(evidence));
    }
}
