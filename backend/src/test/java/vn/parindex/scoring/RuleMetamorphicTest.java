package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.RuleTrials.LEAF;
import static vn.parindex.scoring.Samples.KINDS;
import static vn.parindex.scoring.Samples.counts;
import static vn.parindex.scoring.Samples.dec;
import static vn.parindex.scoring.Samples.score;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.parindex.scoring.RuleInput.Alternatives;
import vn.parindex.scoring.RuleInput.Fraction;
import vn.parindex.scoring.RuleTrials.Trial;

/** What a change of the input must do to the score, whatever the score is. */
class RuleMetamorphicTest {

    @Property
    void a_score_lies_within_the_range_of_its_rule_and_the_bounds_of_its_leaf(@ForAll("trials") Trial trial) {
        assertThat(trial.rule().faults(LEAF)).isEmpty();

        var score = score(trial.rule(), trial.input(), LEAF);

        assertThat(trial.rule().range(LEAF).contains(score)).isTrue();
        assertThat(LEAF.contains(score)).isTrue();
    }

    @Property
    void a_greater_part_never_gives_less_where_points_do_not_fall(
            @ForAll("rising") ScoringRule rule,
            @ForAll("fractions") Fraction some,
            @ForAll("fractions") Fraction other) {
        var more = new Fraction(some.a(), some.b().max(other.b()).min(some.a()));

        assertThat(score(rule, more, LEAF)).isGreaterThanOrEqualTo(score(rule, some, LEAF));
    }

    @Property
    void whole_and_part_scaled_together_give_the_same_score(
            @ForAll("ofFractions") ScoringRule rule,
            @ForAll("fractions") Fraction input,
            @ForAll("factors") BigDecimal factor) {
        var scaled = new Fraction(input.a().multiply(factor), input.b().multiply(factor));

        assertThat(score(rule, scaled, LEAF)).isEqualTo(score(rule, input, LEAF));
    }

    @Property
    void one_more_occurrence_never_raises_a_deduction_and_never_lowers_a_sum(
            @ForAll("occurrences") int meetings, @ForAll("occurrences") int leaflets) {
        var deduction = new Deduction(dec("5"), KINDS, dec("-1"));
        var sum = new PerOccurrence(KINDS, dec("5"));
        var some = counts("HOP", meetings, "TOROI", leaflets);
        var more = counts("HOP", meetings, "TOROI", leaflets + 1);

        assertThat(score(deduction, more, LEAF)).isLessThanOrEqualTo(score(deduction, some, LEAF));
        assertThat(score(sum, more, LEAF)).isGreaterThanOrEqualTo(score(sum, some, LEAF));
    }

    @Property
    void the_best_is_as_good_as_each_alternative_and_is_one_of_them(
            @ForAll("trials") Trial one, @ForAll("trials") Trial other) {
        var best = new BestOf(List.of(one.rule(), other.rule()));

        var score = score(best, new Alternatives(List.of(one.input(), other.input())), LEAF);

        assertThat(score).isEqualTo(score(one.rule(), one.input(), LEAF).max(score(other.rule(), other.input(), LEAF)));
    }

    @Property
    void fewer_decimals_give_the_rounded_score(@ForAll("trials") Trial trial) {
        var coarse = new ScoreBounds(LEAF.maxScore(), LEAF.minScore(), 1);

        var score = score(trial.rule(), trial.input(), coarse);

        assertThat(score.subtract(score(trial.rule(), trial.input(), LEAF)).abs())
                .isLessThanOrEqualTo(dec("0.0500000001"));
        assertThat(LEAF.contains(score)).isTrue();
    }

    @Provide
    Arbitrary<Trial> trials() {
        return RuleTrials.all();
    }

    @Provide
    Arbitrary<ScoringRule> rising() {
        return RuleTrials.rising();
    }

    @Provide
    Arbitrary<ScoringRule> ofFractions() {
        return Arbitraries.oneOf(List.of(RuleTrials.rising(), RuleTrials.ladders(false)));
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return RuleTrials.fractions();
    }

    @Provide
    Arbitrary<Integer> occurrences() {
        return RuleTrials.occurrences();
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.bigDecimals().between(dec("0.00001"), dec("1000000")).ofScale(5);
    }
}
