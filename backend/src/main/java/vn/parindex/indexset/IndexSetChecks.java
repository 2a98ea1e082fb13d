package vn.parindex.indexset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.indexset.IndexSetFault.Code;
import vn.parindex.indexset.IndexSetForm.Area;
import vn.parindex.indexset.IndexSetForm.Criterion;
import vn.parindex.indexset.IndexSetForm.Leaf;
import vn.parindex.scoring.Arg;
import vn.parindex.scoring.Bonus;
import vn.parindex.scoring.Deduction;
import vn.parindex.scoring.FromSurvey;
import vn.parindex.scoring.ScoreBounds;
import vn.parindex.scoring.ScoringRule;

/**
 * What must be right before a set is issued: sums at every level, codes, leaves, rules (design.md section 2).
 *
 * <p>Not decoration: the maxima of a real district's sheet add up to 99.55 where it declares 100.
 */
final class IndexSetChecks {

    private final List<IndexSetFault> faults = new ArrayList<>();
    private final int decimals;

    private IndexSetChecks(int decimals) {
        this.decimals = decimals;
    }

    /** All faults of a set, from the whole to the leaves in printed order; empty if it can be issued. */
    static List<IndexSetFault> faults(IndexSetForm form) {
        var checks = new IndexSetChecks(form.decimals());
        checks.set(form);
        return List.copyOf(checks.faults);
    }

    private void set(IndexSetForm form) {
        sum("", form.total(), form.areas().stream().map(Area::maxScore));
        var survey = add(
                form.leaves().filter(leaf -> leaf.scoredBy() == ScoredBy.SURVEY).map(Leaf::maxScore));
        if (survey.compareTo(form.survey()) != 0) {
            sumFault("", Code.SURVEY_SUM, survey, form.survey());
        }
        duplicates(form);
        form.areas().forEach(this::area);
    }

    private void duplicates(IndexSetForm form) {
        var seen = new HashSet<String>();
        form.areas().stream()
                .flatMap(IndexSetChecks::codes)
                .filter(code -> !seen.add(code))
                .distinct()
                .forEach(code -> fault(code, Code.DUPLICATE_CODE));
    }

    private static Stream<String> codes(Area area) {
        var below = area.criteria().stream()
                .flatMap(criterion -> criterion.isLeaf()
                        ? Stream.of(criterion.code())
                        : Stream.concat(
                                Stream.of(criterion.code()),
                                criterion.leaves().stream().map(Leaf::code)));
        return Stream.concat(Stream.of(area.code()), below);
    }

    private void area(Area area) {
        if (area.criteria().isEmpty()) {
            fault(area.code(), Code.EMPTY_AREA);
            return;
        }
        sum(area.code(), area.maxScore(), area.criteria().stream().map(Criterion::maxScore));
        for (var criterion : area.criteria()) {
            under(area.code(), criterion.code());
            criterion(criterion, area.maxScore().signum() == 0);
        }
    }

    private void criterion(Criterion criterion, boolean outsideTotal) {
        if (!criterion.isLeaf()) {
            sum(
                    criterion.code(),
                    criterion.maxScore(),
                    criterion.leaves().stream().map(Leaf::maxScore));
            criterion.leaves().forEach(leaf -> under(criterion.code(), leaf.code()));
            if (criterion.rule() != null || criterion.scoredBy() != null) {
                fault(criterion.code(), Code.SCORED_PARENT);
            }
        }
        criterion.leaves().forEach(leaf -> leaf(leaf, outsideTotal));
    }

    private void leaf(Leaf leaf, boolean outsideTotal) {
        if (leaf.scoredBy() == null) {
            fault(leaf.code(), Code.NO_SCORER);
        }
        if (leaf.department() == null || leaf.department().isBlank()) {
            fault(leaf.code(), Code.NO_DEPARTMENT);
        }
        var bounds = leaf.bounds(decimals);
        if (bounds.minScore().compareTo(bounds.maxScore()) > 0) {
            fault(leaf.code(), Code.MIN_ABOVE_MAX, points(bounds.minScore()), points(bounds.maxScore()));
        }
        decimals(leaf, Code.MAX_DECIMALS, bounds, bounds.maxScore());
        decimals(leaf, Code.MIN_DECIMALS, bounds, bounds.minScore());
        if (leaf.rule() == null) {
            fault(leaf.code(), Code.NO_RULE);
        } else {
            rule(leaf, leaf.rule(), bounds, outsideTotal);
        }
    }

    private void decimals(Leaf leaf, Code code, ScoreBounds bounds, BigDecimal declared) {
        if (!bounds.keeps(declared)) {
            fault(leaf.code(), code, points(declared), new Arg.Quantity(decimals));
        }
    }

    private void rule(Leaf leaf, ScoringRule rule, ScoreBounds bounds, boolean outsideTotal) {
        boolean bySurvey = leaf.scoredBy() == ScoredBy.SURVEY;
        if (bySurvey && !(rule instanceof FromSurvey)) {
            fault(leaf.code(), Code.SURVEY_WITHOUT_SURVEY_RULE);
        }
        if (!bySurvey && rule instanceof FromSurvey) {
            fault(leaf.code(), Code.SURVEY_RULE_WITHOUT_SURVEY);
        }
        if (outsideTotal && !(rule instanceof Bonus || rule instanceof Deduction)) {
            fault(leaf.code(), Code.NOT_OUTSIDE_TOTAL);
        }
        // with a maximum of its own the rule itself objects
        if (!outsideTotal && rule instanceof Bonus && leaf.maxScore().signum() == 0) {
            fault(leaf.code(), Code.BONUS_IN_TOTAL);
        }
        rule.faults(bounds).forEach(fault -> faults.add(IndexSetFault.of(leaf.code(), fault)));
    }

    private void under(String parent, String code) {
        if (!code.startsWith(parent + ".")) {
            fault(code, Code.CODE_NOT_UNDER_PARENT, new Arg.Text(parent));
        }
    }

    private void sum(String node, BigDecimal declared, Stream<BigDecimal> parts) {
        var sum = add(parts);
        int order = sum.compareTo(declared);
        if (order != 0) {
            sumFault(node, order > 0 ? Code.SUM_ABOVE : Code.SUM_BELOW, sum, declared);
        }
    }

    private void sumFault(String node, Code code, BigDecimal sum, BigDecimal declared) {
        fault(
                node,
                code,
                points(sum),
                points(declared),
                points(sum.subtract(declared).abs()));
    }

    private void fault(String node, Code code, Arg... arguments) {
        faults.add(IndexSetFault.of(node, code, arguments));
    }

    private static Arg points(BigDecimal number) {
        return new Arg.Points(number);
    }

    private static BigDecimal add(Stream<BigDecimal> points) {
        return points.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
