package vn.parindex.scoring;

import static vn.parindex.scoring.Samples.KINDS;
import static vn.parindex.scoring.Samples.dec;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.parindex.scoring.RuleInput.Fraction;

/** Rules of every type that scores by itself, each with an input that it accepts, on a leaf from −1 to 5 points. */
final class RuleTrials {
    static final ScoreBounds LEAF = Samples.between("-1", "5");

    /** A rule and an input that it accepts. */
    record Trial(ScoringRule rule, RuleInput input) {}

    private RuleTrials() {}

    static Arbitrary<Trial> all() {
        return Arbitraries.oneOf(List.of(simple(), bestOf()));
    }

    /** A whole above 0 and a part of it. */
    static Arbitrary<Fraction> fractions() {
        return wholes().flatMap(a -> Arbitraries.integers().between(0, a).map(b -> Samples.fraction("" + a, "" + b)));
    }

    static Arbitrary<Integer> wholes() {
        return Arbitraries.integers().between(1, 5000);
    }

    /** Bands or cases whose fixed points never fall as the ratio grows, or a ratio. */
    static Arbitrary<ScoringRule> rising() {
        Arbitrary<ScoringRule> ratios = Combinators.combine(percents(), percents())
                .as((one, other) -> new Ratio(
                        "a", "b", one.max(other).max(BigDecimal.ONE), one.min(other), false, WhenNone.ZERO, false));
        return Arbitraries.oneOf(List.of(ratios, ladders(true)));
    }

    /** Bands or cases; the cases in proportion wherever the last decimal of the threshold is odd. */
    static Arbitrary<ScoringRule> ladders(boolean rising) {
        return Combinators.combine(
                        percents().set().ofMaxSize(4), points().list().ofSize(5), bool(), bool())
                .as((some, values, inclusive, ofBands) -> {
                    var froms = Stream.concat(some.stream().filter(from -> from.signum() > 0), Stream.of(dec("0")))
                            .sorted(Comparator.reverseOrder())
                            .toList();
                    var points = rising
                            ? values.stream().sorted(Comparator.reverseOrder()).toList()
                            : values;
                    return ofBands ? bands(froms, points, inclusive) : cases(froms, points, inclusive, rising);
                });
    }

    private static Arbitrary<Trial> simple() {
        return Arbitraries.oneOf(List.of(
                Combinators.combine(Arbitraries.oneOf(List.of(rising(), ladders(false))), fractions())
                        .as(Trial::new),
                Combinators.combine(
                                points().list().ofSize(4),
                                Arbitraries.integers().between(0, 3))
                        .as((points, level) -> new Trial(levels(points), new RuleInput.Choice(level))),
                Combinators.combine(points().list().ofSize(5), positions())
                        .as((points, ticked) -> new Trial(checklist(points), new RuleInput.Ticks(ticked))),
                Combinators.combine(occurrences(), occurrences(), bool())
                        .as((meetings, leaflets, deducting) -> new Trial(
                                deducting
                                        ? new Deduction(dec("5"), KINDS, dec("-1"))
                                        : new PerOccurrence(KINDS, dec("5")),
                                Samples.counts("HOP", meetings, "TOROI", leaflets)))));
    }

    private static Arbitrary<Trial> bestOf() {
        return simple().list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(trials -> new Trial(
                        new BestOf(trials.stream().map(Trial::rule).toList()),
                        new RuleInput.Alternatives(
                                trials.stream().map(Trial::input).toList())));
    }

    static Arbitrary<Integer> occurrences() {
        return Arbitraries.integers().between(0, 100);
    }

    private static Arbitrary<List<Integer>> positions() {
        return Arbitraries.integers().between(0, 4).set().map(List::copyOf);
    }

    private static Arbitrary<Boolean> bool() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<BigDecimal> percents() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, dec("100")).ofScale(1);
    }

    private static Arbitrary<BigDecimal> points() {
        return Arbitraries.bigDecimals().between(dec("-1"), dec("5")).ofScale(2);
    }

    private static Levels levels(List<BigDecimal> points) {
        return new Levels(points.stream().map(p -> new Levels.Level("x", p)).toList());
    }

    /** A fifth of the points each, so that all together stay within the leaf. */
    private static Checklist checklist(List<BigDecimal> points) {
        return new Checklist(points.stream()
                .map(p -> new Checklist.Item("x", p.divide(dec("5"))))
                .toList());
    }

    private static Bands bands(List<BigDecimal> froms, List<BigDecimal> points, boolean inclusive) {
        var bands = IntStream.range(0, froms.size())
                .mapToObj(i -> new Bands.Band(froms.get(i), isLast(froms, i) || inclusive, points.get(i)))
                .toList();
        return new Bands("a", "b", null, bands, WhenNone.REQUEST_NA, false);
    }

    private static Cases cases(List<BigDecimal> froms, List<BigDecimal> points, boolean inclusive, boolean fixed) {
        var cases = IntStream.range(0, froms.size())
                .mapToObj(i -> fixed || !froms.get(i).unscaledValue().testBit(0)
                        ? new Cases.Case(froms.get(i), isLast(froms, i) || inclusive, points.get(i), null)
                        : new Cases.Case(froms.get(i), isLast(froms, i) || inclusive, null, Cases.Then.PROPORTIONAL))
                .toList();
        return new Cases("a", "b", cases, WhenNone.FULL, false);
    }

    private static boolean isLast(List<BigDecimal> froms, int position) {
        return position == froms.size() - 1;
    }
}
