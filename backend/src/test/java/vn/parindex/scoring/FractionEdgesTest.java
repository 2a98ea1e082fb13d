package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.above;
import static vn.parindex.scoring.Samples.amount;
import static vn.parindex.scoring.Samples.atLeast;
import static vn.parindex.scoring.Samples.bands;
import static vn.parindex.scoring.Samples.between;
import static vn.parindex.scoring.Samples.dec;
import static vn.parindex.scoring.Samples.faults;
import static vn.parindex.scoring.Samples.fixed;
import static vn.parindex.scoring.Samples.fraction;
import static vn.parindex.scoring.Samples.max;
import static vn.parindex.scoring.Samples.proportional;
import static vn.parindex.scoring.Samples.ratio;
import static vn.parindex.scoring.Samples.refusals;
import static vn.parindex.scoring.Samples.valueBands;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of the table of edges in docs/rules.md that are about a whole and its part, or one figure. */
class FractionEdgesTest {
    private static final Bands BANDS =
            bands(above("90", "1"), atLeast("90", "0.75"), atLeast("70", "0.5"), atLeast("0", "0"));

    private static Cases cases(Cases.Case... cases) {
        return new Cases("Tổng số", "Số đạt", List.of(cases), WhenNone.ZERO, false);
    }

    private static Cases above70() {
        return cases(new Cases.Case(dec("70"), false, dec("1"), null), fixed("0", "0"));
    }

    private static Ratio ratioOf(WhenNone whenNone, boolean complement, boolean mayExceed) {
        return new Ratio("Tổng số", "Số đạt", dec("90"), dec("60"), complement, whenNone, mayExceed);
    }

    private static Outcome.Status status(ScoringRule rule, RuleInput input) {
        return rule.evaluate(input, max("1")).status();
    }

    private static String score(ScoringRule rule, RuleInput input, ScoreBounds bounds) {
        return Samples.score(rule, input, bounds).stripTrailingZeros().toPlainString();
    }

    private static String score(ScoringRule rule, RuleInput input) {
        return score(rule, input, between("-1", "1"));
    }

    @Test
    void exactly_at_an_inclusive_threshold_is_reached() {
        assertThat(score(BANDS, fraction("1000", "700"))).isEqualTo("0.5");
        assertThat(score(cases(fixed("70", "0.5"), fixed("0", "0")), fraction("1000", "700")))
                .isEqualTo("0.5");
        assertThat(score(valueBands(atLeast("10", "1"), atLeast("0", "0")), amount("10")))
                .isEqualTo("1");
    }

    @Test
    void exactly_at_an_exclusive_threshold_is_not_reached() {
        assertThat(score(BANDS, fraction("1000", "900"))).isEqualTo("0.75");
        assertThat(score(above70(), fraction("1000", "700"))).isEqualTo("0");
        assertThat(score(valueBands(above("10", "1"), atLeast("0", "0")), amount("10")))
                .isEqualTo("0");
    }

    @Test
    void a_threshold_is_compared_with_the_exact_ratio() {
        assertThat(score(BANDS, fraction("10000000000", "6999999999.9999999999")))
                .isEqualTo("0");
        assertThat(score(above70(), fraction("10000000000", "7000000000.0000000001")))
                .isEqualTo("1");
        assertThat(score(bands(atLeast("33.3333333334", "1"), atLeast("0", "0")), fraction("3", "1")))
                .isEqualTo("0");
    }

    @Test
    void above_and_from_the_same_value_are_two_thresholds() {
        assertThat(faults(BANDS, max("1"))).isEmpty();
        assertThat(score(BANDS, fraction("1000", "901"))).isEqualTo("1");
        assertThat(faults(bands(atLeast("90", "1"), above("90", "1"), atLeast("0", "0")), max("1")))
                .containsExactly("bands[1].from NOT_DESCENDING");
    }

    @Test
    void thresholds_go_down_to_zero_included() {
        assertThat(faults(bands(atLeast("70", "1"), above("0", "0")), max("1")))
                .containsExactly("bands ZERO_NOT_REACHED");
        assertThat(faults(cases(fixed("70", "1")), max("1"))).containsExactly("cases ZERO_NOT_REACHED");
        assertThat(score(BANDS, fraction("5", "0"))).isEqualTo("0");
    }

    @Test
    void a_value_of_zero_is_a_value() {
        assertThat(score(valueBands(above("30", "0"), atLeast("0", "1")), amount("0")))
                .isEqualTo("1");
    }

    @Test
    void from_full_at_on_the_maximum_is_given() {
        assertThat(score(ratio("90", "60"), fraction("1000", "900"))).isEqualTo("1");
        assertThat(score(ratio("90", "60"), fraction("1000", "899"))).isEqualTo("0.9988888889");
        assertThat(score(ratio("90", "60"), fraction("1000", "1000"))).isEqualTo("1");
    }

    @Test
    void exactly_at_zero_below_the_ratio_counts() {
        assertThat(score(ratio("90", "60"), fraction("1000", "600"))).isEqualTo("0.6666666667");
        assertThat(score(ratio("90", "60"), fraction("10000000000", "5999999999.9999999999")))
                .isEqualTo("0");
    }

    @Test
    void a_complement_is_what_is_left_and_never_below_zero() {
        assertThat(score(ratioOf(WhenNone.ZERO, true, false), fraction("100", "10")))
                .isEqualTo("1");
        assertThat(score(ratioOf(WhenNone.ZERO, true, false), fraction("100", "100")))
                .isEqualTo("0");
        assertThat(score(ratioOf(WhenNone.ZERO, true, true), fraction("100", "130")))
                .isEqualTo("0");
    }

    @Test
    void a_proportional_case_ends_at_the_maximum() {
        var exceeding = new Cases("Kế hoạch", "Đạt", List.of(proportional("97"), fixed("0", "0")), WhenNone.ZERO, true);

        assertThat(score(exceeding, fraction("100", "97"))).isEqualTo("0.97");
        assertThat(score(exceeding, fraction("100", "250"))).isEqualTo("1");
    }

    @Test
    void nothing_arose_gives_what_the_rule_says() {
        assertThat(score(ratioOf(WhenNone.FULL, false, false), fraction("0", "0")))
                .isEqualTo("1");
        assertThat(score(ratioOf(WhenNone.FULL, true, false), fraction("0", "0.00")))
                .isEqualTo("1");
        assertThat(score(ratioOf(WhenNone.ZERO, false, false), fraction("0", "0")))
                .isEqualTo("0");
        assertThat(status(ratioOf(WhenNone.REQUEST_NA, false, false), fraction("0", "0")))
                .isEqualTo(Outcome.Status.REQUEST_NA);
    }

    @Test
    void a_part_of_nothing_is_refused() {
        assertThat(refusals(ratioOf(WhenNone.FULL, false, false), fraction("0", "1")))
                .containsExactly("b WHOLE_IS_ZERO");
        assertThat(refusals(ratioOf(WhenNone.FULL, false, true), fraction("0", "1")))
                .containsExactly("b WHOLE_IS_ZERO");
    }

    @Test
    void more_than_the_whole_needs_may_exceed() {
        assertThat(refusals(ratioOf(WhenNone.FULL, false, false), fraction("100", "100.0000000001")))
                .containsExactly("b ABOVE_WHOLE");
        assertThat(refusals(ratioOf(WhenNone.FULL, false, false), fraction("100", "100")))
                .isEmpty();
        assertThat(score(ratioOf(WhenNone.FULL, false, true), fraction("100", "250")))
                .isEqualTo("1");
    }

    @Test
    void a_threshold_above_a_hundred_needs_may_exceed() {
        var budget = List.of(atLeast("110", "1"), atLeast("0", "0"));

        assertThat(faults(new Bands("a", "b", null, budget, WhenNone.ZERO, false), max("1")))
                .containsExactly("bands[0].from TOO_LARGE");
        assertThat(score(new Bands("a", "b", null, budget, WhenNone.ZERO, true), fraction("100", "110")))
                .isEqualTo("1");

        assertThat(faults(fullAt120(false, false), max("1"))).containsExactly("fullAt TOO_LARGE");
        assertThat(faults(fullAt120(true, true), max("1"))).containsExactly("fullAt TOO_LARGE");
        assertThat(faults(fullAt120(false, true), max("1"))).isEmpty();
    }

    private static Ratio fullAt120(boolean complement, boolean mayExceed) {
        return new Ratio("a", "b", dec("120"), dec("0"), complement, WhenNone.ZERO, mayExceed);
    }

    @Test
    void a_figure_is_not_negative_and_has_at_most_twenty_and_ten_digits() {
        var rule = ratio("90", "60");

        assertThat(refusals(rule, fraction("99999999999999999999.9999999999", "0.0000000001")))
                .isEmpty();
        assertThat(refusals(rule, fraction("1E+3", "1.00000000000000"))).isEmpty();
        assertThat(refusals(rule, fraction("100000000000000000000", "0.00000000001")))
                .containsExactly("a TOO_MANY_DIGITS", "b TOO_MANY_DIGITS");
        assertThat(refusals(rule, fraction("-1", "-0.0000000001"))).containsExactly("a NEGATIVE", "b NEGATIVE");
        assertThat(refusals(valueBands(atLeast("0", "1")), amount("-1"))).containsExactly("value NEGATIVE");
    }
}
