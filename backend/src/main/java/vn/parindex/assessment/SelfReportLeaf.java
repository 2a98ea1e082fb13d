package vn.parindex.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.scoring.Bonus;

/** A leaf with what its unit entered; not scored, 0 and not applicable are three things. */
record SelfReportLeaf(FrozenLeaf leaf, LeafScore row, List<Evidence.AtLeaf> documents) {

    /** What the self score is. */
    SelfReportSign sign() {
        if (row.notApplicable()) {
            return SelfReportSign.NOT_APPLICABLE;
        }
        return switch (leaf.scoredBy()) {
            case HOME_AFFAIRS -> SelfReportSign.HOME_AFFAIRS;
            case SURVEY -> SelfReportSign.SURVEY;
            case SELF -> ownSign();
        };
    }

    private SelfReportSign ownSign() {
        if (score() != null) {
            return SelfReportSign.SCORED;
        }
        return row.isDecided(Stage.SELF) ? SelfReportSign.FIGURE : SelfReportSign.NOT_SCORED;
    }

    /** Whether its points lie outside the maximum. */
    boolean isBonus() {
        return leaf.rule() instanceof Bonus;
    }

    /** The figure, the explanation and the documents, line by line. */
    List<String> notes() {
        var lines = new ArrayList<String>();
        if (sign() == SelfReportSign.NOT_APPLICABLE) {
            return lines;
        }
        var entry = row.stage(Stage.SELF).entry();
        var figure = entry.input() == null ? null : leaf.figure(entry.input());
        if (figure != null) {
            lines.add("Số liệu: " + SelfReport.exact(figure));
        }
        if (entry.explanation() != null) {
            lines.addAll(entry.explanation().lines().toList());
        }
        documents.forEach(document -> lines.add("Tài liệu: " + words(document)));
        return lines;
    }

    private static String words(Evidence.AtLeaf at) {
        var number = at.document().details().documentNumber();
        return (number == null ? "" : number + ", ")
                + at.document().name()
                + (at.pointer() == null ? "" : " (" + at.pointer() + ")");
    }

    /** The points of leaves together as they are printed, or the sign of what keeps them from having any. */
    static String points(List<SelfReportLeaf> leaves) {
        return sum(leaves)
                .map(SelfReport::points)
                .orElseGet(() -> leaves.stream()
                        .map(SelfReportLeaf::sign)
                        .filter(sign -> sign == SelfReportSign.NOT_SCORED)
                        .findFirst()
                        .or(() -> leaves.stream()
                                .map(SelfReportLeaf::sign)
                                .sorted()
                                .findFirst())
                        .orElse(SelfReportSign.NOT_SCORED)
                        .sign());
    }

    /** The points of leaves together; empty where none of them has any. */
    static Optional<BigDecimal> sum(List<SelfReportLeaf> leaves) {
        return leaves.stream()
                .filter(leaf -> leaf.sign() == SelfReportSign.SCORED)
                .flatMap(leaf -> Optional.ofNullable(leaf.score()).stream())
                .reduce(BigDecimal::add);
    }

    /** The maximum of what applies. */
    static BigDecimal maximum(List<SelfReportLeaf> leaves) {
        return leaves.stream()
                .filter(leaf -> leaf.sign() != SelfReportSign.NOT_APPLICABLE)
                .map(leaf -> leaf.leaf.maxScore())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable BigDecimal score() {
        return row.stage(Stage.SELF).entry().score();
    }
}
