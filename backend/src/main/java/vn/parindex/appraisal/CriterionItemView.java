package vn.parindex.appraisal;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.organization.UnitGroup;

/** A leaf that the caller appraises in a group of units, with how far it is. */
@Schema(name = "CriterionItemView")
record CriterionItemView(
        UnitGroup group,

        @Schema(description = "Set that these units are scored by.")
        UUID indexSet,

        @Schema(examples = "3.2.2") String code,
        String name,
        @Schema(description = "Code of the area.") String area,
        String areaName,
        BigDecimal maxScore,
        ScoredBy scoredBy,

        @Schema(description = "Units whose leaf is the caller's now.")
        long units,

        @Schema(description = "Of these, decided at the level of their sheet.")
        long decided,

        @Schema(description = "What the caller still has to decide.")
        long pending,

        @Schema(description = "Decided otherwise than in the stage before.")
        long differing) {

    static CriterionItemView of(CriterionRepository.Leaf row, FrozenIndexSet set) {
        var leaf = set.leaf(row.code());
        return new CriterionItemView(
                row.group(),
                row.indexSet(),
                row.code(),
                leaf.name(),
                leaf.area(),
                set.areaName(leaf.area()),
                leaf.maxScore(),
                leaf.scoredBy(),
                row.units(),
                row.decided(),
                row.pending(),
                row.differing());
    }
}
