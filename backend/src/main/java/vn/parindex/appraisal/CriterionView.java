package vn.parindex.appraisal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.ExampleFileView;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.scoring.ScoringRule;
import vn.parindex.shared.Page;

/** One leaf across the units of a group. */
@Schema(name = "CriterionView")
record CriterionView(Leaf leaf, Counts counts, Spread spread, Page<CriterionUnitView> units) {

    /** What the units' leaves have in common. */
    @Schema(name = "CriterionLeaf")
    record Leaf(
            String code,
            String name,
            @Schema(description = "Code of the area.") String area,
            String areaName,
            @Nullable String guidance,
            @Nullable String legalBasis,
            List<ExampleFileView> exampleFiles,
            BigDecimal maxScore,
            BigDecimal minScore,

            @Schema(description = "Greatest points that may be entered: maxScore, or the cap of a bonus.")
            BigDecimal enterableMax,

            @Schema(implementation = ScoringRule.class) @JsonRawValue
            String rule,

            ScoredBy scoredBy,
            String department,
            @Nullable String evidenceExpected) {

        static Leaf of(FrozenLeaf leaf, FrozenIndexSet set) {
            return new Leaf(
                    leaf.code(),
                    leaf.name(),
                    leaf.area(),
                    set.areaName(leaf.area()),
                    leaf.guidance(),
                    leaf.legalBasis(),
                    leaf.exampleFiles(),
                    leaf.maxScore(),
                    leaf.minScore(),
                    leaf.enterable().maxScore(),
                    leaf.ruleJson(),
                    leaf.scoredBy(),
                    leaf.department(),
                    leaf.evidence());
        }
    }

    /** How many units stand how, over everything that is the caller's, whatever the filters. */
    @Schema(name = "CriterionCounts")
    record Counts(long units, long decided, long pending, long differing, long outliers) {}
}
