package vn.parindex.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.assessment.SubmittedLeaf;
import vn.parindex.assessment.SubmittedSheet;
import vn.parindex.indexset.IndexSetTree;
import vn.parindex.scoring.Bonus;

/** What is handed in, in numbers: of the leaves that the unit scores itself. */
@Schema(name = "SubmittedTotals")
record SubmittedTotals(
        @Schema(description = "Points without bonus points.")
        BigDecimal points,

        BigDecimal bonusPoints,

        @Schema(description = "Greatest points of the leaves that apply.")
        BigDecimal maximum,

        @Schema(description = "Leaves that apply and are scored, those with 0 points among them.")
        int scored,

        @Schema(description = "Leaves that are scored with 0 points.")
        int zero,

        @Schema(description = "Leaves that apply and are not scored.")
        int notScored,

        int notApplicable,

        @Schema(description = "Documents linked to leaves that apply, each once.")
        int documents,

        @Schema(description = "Areas with a leaf that the unit scores, in printed order.")
        List<Area> areas) {

    /** An area in numbers; the points of an area with bonus leaves alone are bonus points. */
    @Schema(name = "SubmittedArea")
    record Area(String code, String name, BigDecimal points, BigDecimal maximum, int scored, int applicable) {}

    static SubmittedTotals of(SubmittedSheet submitted, IndexSetTree tree) {
        var all = submitted.leaves();
        var apply = applicable(all);
        return new SubmittedTotals(
                points(apply.stream().filter(leaf -> !isBonus(leaf)).toList()),
                points(apply.stream().filter(SubmittedTotals::isBonus).toList()),
                maximum(apply),
                count(apply),
                (int) apply.stream().filter(SubmittedTotals::isZero).count(),
                apply.size() - count(apply),
                all.size() - apply.size(),
                (int) apply.stream()
                        .flatMap(leaf -> leaf.documents().stream())
                        .map(at -> at.document().id())
                        .distinct()
                        .count(),
                tree.areas().stream()
                        .filter(area ->
                                all.stream().anyMatch(leaf -> leaf.leaf().area().equals(area.code())))
                        .map(area -> area(area, all))
                        .toList());
    }

    private static Area area(IndexSetTree.Area area, List<SubmittedLeaf> all) {
        var under = applicable(all.stream()
                .filter(leaf -> leaf.leaf().area().equals(area.code()))
                .toList());
        return new Area(area.code(), area.name(), points(under), maximum(under), count(under), under.size());
    }

    private static List<SubmittedLeaf> applicable(List<SubmittedLeaf> leaves) {
        return leaves.stream().filter(leaf -> !leaf.notApplicable()).toList();
    }

    private static BigDecimal points(List<SubmittedLeaf> leaves) {
        return leaves.stream()
                .map(SubmittedLeaf::score)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }

    private static BigDecimal maximum(List<SubmittedLeaf> leaves) {
        return leaves.stream()
                .map(leaf -> leaf.leaf().maxScore())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }

    private static int count(List<SubmittedLeaf> leaves) {
        return (int) leaves.stream().filter(SubmittedLeaf::decided).count();
    }

    private static boolean isZero(SubmittedLeaf leaf) {
        return leaf.score() != null && leaf.score().signum() == 0;
    }

    private static boolean isBonus(SubmittedLeaf leaf) {
        return leaf.leaf().rule() instanceof Bonus;
    }
}
