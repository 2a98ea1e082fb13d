package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.amount;
import static vn.parindex.scoring.Samples.dec;
import static vn.parindex.scoring.Samples.faults;
import static vn.parindex.scoring.Samples.fraction;
import static vn.parindex.scoring.Samples.max;
import static vn.parindex.scoring.Samples.ratio;
import static vn.parindex.scoring.Samples.refusals;
import static vn.parindex.scoring.Samples.score;
import static vn.parindex.scoring.Samples.workings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    private final Ratio rule = ratio("90", "60");
    private final Ratio complement = new Ratio("Hồ sơ", "Bổ sung", dec("100"), dec("90"), true, WhenNone.FULL, true);

    @ParameterizedTest
    @CsvSource({
        "1000, 1000, 1",
        "1000, 900, 1",
        "1000000000, 899999999, 0.9999999989",
        "1000, 899, 0.9988888889",
        "1000, 750, 0.8333333333",
        "1000, 600, 0.6666666667",
        "1000000000000, 599999999999, 0",
        "1000, 0, 0",
    })
    void the_score_grows_up_to_full_at_and_is_zero_below_the_threshold(String a, String b, String points) {
        assertThat(score(rule, fraction(a, b), max("1"))).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"100, 0, 0.75", "100, 10, 0.675", "1000, 101, 0", "100, 100, 0", "100, 130, 0"})
    void a_complement_counts_what_did_not_happen_and_is_never_below_zero(String a, String b, String points) {
        assertThat(score(complement, fraction(a, b), max("0.75"))).isEqualByComparingTo(points);
    }

    @Test
    void more_than_the_whole_gives_the_maximum_where_the_rule_allows_it() {
        var streamlining = new Ratio("Chỉ tiêu", "Đã giảm", dec("120"), dec("50"), false, WhenNone.FULL, true);

        assertThat(score(streamlining, fraction("10", "30"), max("1"))).isEqualByComparingTo("1");
        assertThat(score(streamlining, fraction("10", "11"), max("1"))).isEqualByComparingTo("0.9166666667");
        assertThat(refusals(rule, fraction("10", "11"))).containsExactly("b ABOVE_WHOLE");
    }

    @Test
    void a_score_is_rounded_once_half_up_at_the_precision_of_the_set() {
        var half = ratio("100", "0");

        assertThat(score(half, fraction("200000000000", "1"), max("1"))).isEqualTo(dec("0.0000000000"));
        assertThat(score(half, fraction("20000000000", "1"), max("1"))).isEqualTo(dec("0.0000000001"));
        assertThat(score(half, fraction("1000", "5"), new ScoreBounds(dec("1"), dec("0"), 2)))
                .isEqualTo(dec("0.01"));
        // 0.00499999999995: rounding to ten decimals first would make it 0.01
        assertThat(score(half, fraction("100000000000000", "499999999995"), new ScoreBounds(dec("1"), dec("0"), 2)))
                .isEqualTo(dec("0.00"));
    }

    @Test
    void huge_figures_are_computed_exactly() {
        var half = ratio("100", "50");

        assertThat(score(half, fraction("99999999999999999998", "49999999999999999999"), max("1000000000")))
                .isEqualByComparingTo("500000000");
        assertThat(score(half, fraction("99999999999999999998", "49999999999999999998.9999999999"), max("1")))
                .isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"FULL, 1", "ZERO, 0"})
    void nothing_arose_gives_what_the_rule_says(WhenNone whenNone, String points) {
        var some = new Ratio("Tổng số", "Số đạt", dec("100"), dec("60"), false, whenNone, false);

        assertThat(score(some, fraction("0", "0"), max("1"))).isEqualByComparingTo(points);
        assertThat(refusals(some, fraction("0", "1"))).containsExactly("b WHOLE_IS_ZERO");
    }

    @Test
    void nothing_arose_can_ask_for_not_applicable() {
        var some = new Ratio("Tổng số", "Số đạt", dec("100"), dec("60"), false, WhenNone.REQUEST_NA, false);

        var outcome = some.evaluate(fraction("0.0", "0"), max("1"));

        assertThat(outcome.status()).isEqualTo(Outcome.Status.REQUEST_NA);
        assertThat(outcome.score()).isNull();
        assertThat(Samples.lines(outcome.workings(), Language.VI))
                .containsExactly("Không phát sinh: Tổng số bằng 0", "Không phát sinh thì đề nghị không áp dụng");
    }

    @Test
    void figures_are_not_negative_and_keep_to_twenty_and_ten_digits() {
        assertThat(refusals(rule, fraction("-1", "-0.5"))).containsExactly("a NEGATIVE", "b NEGATIVE");
        assertThat(refusals(rule, fraction("1", "0.00000000001"))).containsExactly("b TOO_MANY_DIGITS");
        assertThat(refusals(rule, fraction("100000000000000000000", "1"))).containsExactly("a TOO_MANY_DIGITS");
        assertThat(refusals(rule, fraction("1E+1000000000", "1E-1000000000")))
                .containsExactly("a TOO_MANY_DIGITS", "b TOO_MANY_DIGITS");
        assertThat(refusals(rule, fraction("99999999999999999999", "0.0000000001")))
                .isEmpty();
        assertThat(refusals(rule, fraction("1E+3", "1.00000000000000000000"))).isEmpty();
        assertThat(refusals(rule, amount("1"))).containsExactly("WRONG_FORM");
    }

    @Test
    void the_workings_say_how_the_ratio_becomes_the_score() {
        assertThat(workings(ratio("100", "60"), fraction("1000", "750"), max("2")))
                .containsExactly("Tỷ lệ = 750 ÷ 1.000 | 75,00 %", "Điểm = 75,00 % × 2,00 | 1,50");
        assertThat(workings(rule, fraction("1000", "750"), max("1")))
                .containsExactly("Tỷ lệ = 750 ÷ 1.000 | 75,00 %", "Điểm = 75,00 % ÷ 90 % × 1,00 | 0,83");
        assertThat(workings(rule, fraction("1000", "900"), max("1")).getLast())
                .isEqualTo("Từ 90 % trở lên nên được điểm tối đa | 1,00");
        assertThat(workings(rule, fraction("1000", "599.5"), max("1")))
                .containsExactly("Tỷ lệ = 599,5 ÷ 1.000 | 59,95 %", "Dưới 60 % nên không có điểm | 0,00");
        assertThat(workings(complement, fraction("100", "130"), max("1")))
                .containsExactly(
                        "Tỷ lệ = (100 − 130) ÷ 100 | 0,00 %",
                        "Tỷ lệ không thể âm nên tính là 0", "Dưới 90 % nên không có điểm | 0,00");
    }

    @Test
    void full_at_and_zero_below_must_make_sense() {
        assertThat(faults(ratio("100", "100"), max("1"))).isEmpty();
        assertThat(faults(ratio("0", "0"), max("1"))).containsExactly("fullAt NOT_POSITIVE");
        assertThat(faults(ratio("50", "60"), max("1"))).containsExactly("zeroBelow TOO_LARGE");
        assertThat(faults(ratio("50", "-1"), max("1"))).containsExactly("zeroBelow NEGATIVE");
        assertThat(faults(ratio("100.5", "0"), max("1"))).containsExactly("fullAt TOO_LARGE");
        assertThat(faults(ratio("33.33333333333", "0"), max("1"))).containsExactly("fullAt TOO_MANY_DIGITS");
        assertThat(faults(new Ratio(" ", "", dec("120"), dec("0"), true, WhenNone.ZERO, true), max("1")))
                .containsExactly("a BLANK", "b BLANK", "fullAt TOO_LARGE");
    }

    @Test
    void a_ratio_needs_a_leaf_that_goes_down_to_zero() {
        assertThat(faults(rule, Samples.between("0.5", "1"))).containsExactly("LEAVES_BOUNDS");
    }
}
