package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.KINDS;
import static vn.parindex.scoring.Samples.ON_TIME;
import static vn.parindex.scoring.Samples.dec;
import static vn.parindex.scoring.Samples.max;
import static vn.parindex.scoring.Samples.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.parindex.scoring.Checklist.Item;
import vn.parindex.scoring.RuleInput.Counts;
import vn.parindex.scoring.RuleInput.Fraction;
import vn.parindex.scoring.RuleInput.Ticks;

class RulePropertiesTest {

    /** What generated figures, rules and leaves have in common: the rule has no fault and accepts the input. */
    record Trial(ScoringRule rule, Fraction input, ScoreBounds bounds) {}

    @Property
    void a_faultless_rule_never_leaves_the_leaf(@ForAll("trials") Trial trial) {
        assertThat(trial.rule().faults(trial.bounds())).isEmpty();

        var outcome = trial.rule().evaluate(trial.input(), trial.bounds());

        if (outcome.score() != null) {
            assertThat(trial.bounds().contains(outcome.score())).isTrue();
            assertThat(outcome.score().scale()).isEqualTo(trial.bounds().decimals());
        }
    }

    @Property
    void a_ratio_never_falls_when_the_part_grows(
            @ForAll("ratios") Ratio ratio,
            @ForAll("maxima") BigDecimal maximum,
            @ForAll @IntRange(min = 1, max = 1_000_000) int a,
            @ForAll @IntRange(max = 1_000_000) int some,
            @ForAll @IntRange(max = 1_000_000) int more) {
        var low = score(ratio, part(a, Math.min(some, more)), ScoreBounds.upTo(maximum));
        var high = score(ratio, part(a, Math.max(some, more)), ScoreBounds.upTo(maximum));

        assertThat(ratio.complement() ? high : low).isLessThanOrEqualTo(ratio.complement() ? low : high);
    }

    @Property
    void a_computed_score_differs_from_the_exact_one_by_at_most_half_a_digit(
            @ForAll("maxima") BigDecimal maximum,
            @ForAll @IntRange(min = 1, max = 1_000_000) int a,
            @ForAll @IntRange(max = 1_000_000) int b) {
        var ratio = new Ratio("a", "b", dec("100"), dec("0"), false, WhenNone.ZERO, true);

        var score = score(ratio, part(a, b), ScoreBounds.upTo(maximum));

        var exactTimesWhole = maximum.multiply(BigDecimal.valueOf(Math.min(a, b)));
        var error =
                score.multiply(BigDecimal.valueOf(a)).subtract(exactTimesWhole).abs();
        assertThat(error).isLessThanOrEqualTo(dec("0.00000000005").multiply(BigDecimal.valueOf(a)));
    }

    @Property
    void a_ratio_of_multiples_is_the_same_ratio(
            @ForAll @IntRange(min = 1, max = 10_000) int a,
            @ForAll @IntRange(max = 10_000) int b,
            @ForAll @IntRange(min = 1, max = 1000) int factor) {
        int part = Math.min(a, b);

        assertThat(score(ON_TIME, part(a * factor, part * factor), max("2.5")))
                .isEqualTo(score(ON_TIME, part(a, part), max("2.5")));
    }

    @Property
    void the_order_of_ticks_does_not_matter(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 100) Integer> points, @ForAll Random random) {
        var rule = new Checklist(points.stream()
                .map(hundredths -> new Item("x", BigDecimal.valueOf(hundredths, 2)))
                .toList());
        var ticked = new ArrayList<>(IntStream.range(0, points.size())
                .filter(position -> random.nextBoolean())
                .boxed()
                .toList());
        var straight = rule.evaluate(new Ticks(ticked), max("12"));
        Collections.shuffle(ticked, random);

        assertThat(rule.evaluate(new Ticks(ticked), max("12"))).isEqualTo(straight);
    }

    @Property
    void the_order_of_kinds_does_not_matter(
            @ForAll @IntRange(max = 1_000_000) int meetings, @ForAll @IntRange(max = 1_000_000) int leaflets) {
        Map<String, BigDecimal> turned = new LinkedHashMap<>();
        turned.put("TOROI", BigDecimal.valueOf(leaflets));
        turned.put("HOP", BigDecimal.valueOf(meetings));
        var rule = new Deduction(dec("1"), KINDS, dec("-5"));

        assertThat(rule.evaluate(new Counts(turned), max("1")))
                .isEqualTo(rule.evaluate(Samples.counts("HOP", meetings, "TOROI", leaflets), max("1")));
    }

    @Property
    void better_is_never_ranked_behind(@ForAll @Size(min = 2, max = 20) List<@IntRange(max = 30) Integer> points) {
        var values = points.stream()
                .map(some -> new IndexValue(BigDecimal.valueOf(some), dec("30")))
                .toList();

        var ranks = Ranks.of(values);

        for (int i = 0; i < values.size(); i++) {
            int place = i;
            var better = values.stream()
                    .filter(other -> other.compareTo(values.get(place)) > 0)
                    .count();
            assertThat(ranks.get(i)).isEqualTo((int) better + 1);
        }
    }

    @Provide
    Arbitrary<Trial> trials() {
        var rules = Arbitraries.oneOf(ratios().map(ScoringRule.class::cast), ladders());
        var figures = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, dec("1000000"))
                .ofScale(2);
        return Combinators.combine(
                        rules,
                        figures,
                        figures,
                        maxima(),
                        Arbitraries.integers().between(3, 10))
                .filter((rule, a, b, maximum, decimals) -> a.signum() > 0 || b.signum() == 0)
                .as((rule, a, b, maximum, decimals) ->
                        new Trial(rule, new Fraction(a, b), new ScoreBounds(maximum, BigDecimal.ZERO, decimals)));
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return Combinators.combine(percents(), percents(), Arbitraries.of(true, false), Arbitraries.of(WhenNone.class))
                .filter((one, other, complement, whenNone) -> one.max(other).signum() > 0)
                .as((one, other, complement, whenNone) ->
                        new Ratio("a", "b", one.max(other), one.min(other), complement, whenNone, true));
    }

    private Arbitrary<ScoringRule> ladders() {
        return Combinators.combine(percents(), percents(), Arbitraries.of(WhenNone.class), Arbitraries.of(true, false))
                .filter((one, other, whenNone, inclusive) -> one.compareTo(other) > 0 && other.signum() > 0)
                .as((upper, lower, whenNone, inclusive) -> new Cases(
                        "a",
                        "b",
                        List.of(
                                new Cases.Case(upper, inclusive, null, Cases.Then.PROPORTIONAL),
                                new Cases.Case(lower, !inclusive, BigDecimal.ZERO, null),
                                Samples.proportional("0")),
                        whenNone,
                        true));
    }

    @Provide
    Arbitrary<BigDecimal> maxima() {
        return Arbitraries.bigDecimals().between(dec("0.05"), dec("30")).ofScale(2);
    }

    private static Arbitrary<BigDecimal> percents() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, dec("100")).ofScale(1);
    }

    private static Fraction part(int a, int b) {
        return new Fraction(BigDecimal.valueOf(a), BigDecimal.valueOf(b));
    }
}
