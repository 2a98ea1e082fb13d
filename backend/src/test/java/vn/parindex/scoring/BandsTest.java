package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.above;
import static vn.parindex.scoring.Samples.amount;
import static vn.parindex.scoring.Samples.atLeast;
import static vn.parindex.scoring.Samples.bands;
import static vn.parindex.scoring.Samples.between;
import static vn.parindex.scoring.Samples.faults;
import static vn.parindex.scoring.Samples.fraction;
import static vn.parindex.scoring.Samples.max;
import static vn.parindex.scoring.Samples.refusals;
import static vn.parindex.scoring.Samples.score;
import static vn.parindex.scoring.Samples.valueBands;
import static vn.parindex.scoring.Samples.workings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

    private final Bands rule = bands(above("90", "1"), atLeast("70", "0.5"), atLeast("0", "0"));

    @ParameterizedTest
    @CsvSource({
        "1000, 1000, 1",
        "1000000000, 900000001, 1",
        "1000, 900, 0.5",
        "1000, 700, 0.5",
        "1000000000, 699999999, 0",
        "3, 0, 0",
    })
    void the_band_of_the_ratio_gives_its_points_and_says_whether_its_bound_belongs_to_it(
            String a, String b, String points) {
        assertThat(score(rule, fraction(a, b), max("1"))).isEqualByComparingTo(points);
    }

    @Test
    void a_threshold_is_compared_with_the_exact_ratio_not_with_a_rounded_one() {
        var third = bands(atLeast("33.3333333333", "1"), atLeast("0", "0"));
        var aboveThird = bands(atLeast("33.3333333334", "1"), atLeast("0", "0"));

        assertThat(score(third, fraction("3", "1"), max("1"))).isEqualByComparingTo("1");
        assertThat(score(aboveThird, fraction("3", "1"), max("1"))).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"31, 0", "30, 0.5", "10.0000000001, 0.5", "10, 0.5", "9.9999999999, 1", "0, 1"})
    void a_single_value_is_compared_in_its_own_unit(String value, String points) {
        var days = valueBands(above("30", "0"), atLeast("10", "0.5"), atLeast("0", "1"));

        assertThat(score(days, amount(value), max("1"))).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"FULL, 1", "ZERO, 0"})
    void nothing_arose_gives_what_the_rule_says(WhenNone whenNone, String points) {
        var some = new Bands("Tổng số", "Số đạt", null, rule.bands(), whenNone, false);

        assertThat(score(some, fraction("0", "0"), max("1"))).isEqualByComparingTo(points);
    }

    @Test
    void nothing_arose_can_ask_for_not_applicable() {
        var some = new Bands("Tổng số", "Số đạt", null, rule.bands(), WhenNone.REQUEST_NA, false);

        assertThat(some.evaluate(fraction("0", "0"), max("1")).status()).isEqualTo(Outcome.Status.REQUEST_NA);
    }

    @Test
    void more_than_the_whole_is_refused_unless_the_rule_allows_it() {
        var budget = new Bands("Dự toán", "Thực hiện", null, rule.bands(), WhenNone.REQUEST_NA, true);

        assertThat(refusals(rule, fraction("100", "100.0000000001"))).containsExactly("b ABOVE_WHOLE");
        assertThat(score(budget, fraction("100", "250"), max("1"))).isEqualByComparingTo("1");
        assertThat(refusals(budget, fraction("0", "1"))).containsExactly("b WHOLE_IS_ZERO");
    }

    @Test
    void a_value_belongs_to_value_bands_and_a_fraction_to_the_others() {
        assertThat(refusals(rule, amount("1"))).containsExactly("WRONG_FORM");
        assertThat(refusals(valueBands(atLeast("0", "1")), fraction("1", "1"))).containsExactly("WRONG_FORM");
        assertThat(refusals(valueBands(atLeast("0", "1")), amount("-1"))).containsExactly("value NEGATIVE");
    }

    @Test
    void the_workings_name_the_band_from_below_and_above() {
        var all = bands(
                atLeast("100", "1"), above("90", "0.75"), above("80", "0.5"), atLeast("70", "0.25"), atLeast("0", "0"));

        assertThat(workings(all, fraction("1250", "1250"), max("1")))
                .containsExactly("Tỷ lệ = 1.250 ÷ 1.250 | 100,00 %", "Từ 100 % trở lên: điểm cố định | 1,00");
        assertThat(workings(all, fraction("100", "95"), max("1")).getLast())
                .isEqualTo("Trên 90 %, chưa tới 100 %: điểm cố định | 0,75");
        assertThat(workings(all, fraction("100", "90"), max("1")).getLast())
                .isEqualTo("Trên 80 % đến 90 %: điểm cố định | 0,50");
        assertThat(workings(all, fraction("100", "80"), max("1")).getLast())
                .isEqualTo("Từ 70 % đến 80 %: điểm cố định | 0,25");
        assertThat(workings(all, fraction("100", "69"), max("1")).getLast())
                .isEqualTo("Dưới 70 %: điểm cố định | 0,00");
        assertThat(workings(valueBands(above("30", "0"), atLeast("0", "1")), amount("30"), max("1")))
                .containsExactly("Số ngày | 30", "Không quá 30: điểm cố định | 1,00");
        assertThat(workings(bands(atLeast("0", "1")), fraction("2", "1"), max("1"))
                        .getLast())
                .isEqualTo("Từ 0 % trở lên: điểm cố định | 1,00");
    }

    @Test
    void a_ratio_just_below_a_threshold_is_shown_with_enough_decimals_to_see_it() {
        assertThat(workings(rule, fraction("1000000", "699999"), max("1")))
                .containsExactly("Tỷ lệ = 699.999 ÷ 1.000.000 | 69,9999 %", "Dưới 70 %: điểm cố định | 0,00");
    }

    @Test
    void thresholds_must_go_down_without_repetition_to_zero_included() {
        assertThat(faults(bands(atLeast("70", "0"), atLeast("90", "1"), atLeast("0", "0")), max("1")))
                .containsExactly("bands[1].from NOT_DESCENDING");
        assertThat(faults(bands(atLeast("90", "0"), atLeast("90", "1"), atLeast("0", "0")), max("1")))
                .containsExactly("bands[1].from NOT_DESCENDING");
        assertThat(faults(bands(atLeast("90", "0"), above("90", "1"), atLeast("0", "0")), max("1")))
                .containsExactly("bands[1].from NOT_DESCENDING");
        assertThat(faults(bands(above("90", "1"), atLeast("90", "0.5"), atLeast("0", "0")), max("1")))
                .isEmpty();
        assertThat(faults(bands(atLeast("90", "1"), above("0", "0")), max("1")))
                .containsExactly("bands ZERO_NOT_REACHED");
        assertThat(faults(bands(atLeast("90", "1"), atLeast("1", "0")), max("1")))
                .containsExactly("bands ZERO_NOT_REACHED");
        assertThat(faults(bands(), max("1"))).containsExactly("bands EMPTY");
    }

    @Test
    void a_threshold_that_no_ratio_can_reach_is_a_fault() {
        var exceeding = new Bands("a", "b", null, List.of(atLeast("110", "1"), atLeast("0", "0")), WhenNone.ZERO, true);

        assertThat(faults(bands(atLeast("110", "1"), atLeast("0", "0")), max("1")))
                .containsExactly("bands[0].from TOO_LARGE");
        assertThat(faults(bands(atLeast("100", "1"), atLeast("-1", "0")), max("1")))
                .containsExactly("bands[1].from NEGATIVE", "bands ZERO_NOT_REACHED");
        assertThat(faults(exceeding, max("1"))).isEmpty();
        assertThat(faults(valueBands(atLeast("5000", "1"), atLeast("0", "0")), max("1")))
                .isEmpty();
    }

    @Test
    void a_rule_has_either_a_fraction_that_can_be_nothing_or_a_value() {
        var list = List.of(atLeast("0", "1"));

        assertThat(faults(new Bands(null, null, null, list, null, false), max("1")))
                .containsExactly("FRACTION_OR_VALUE");
        assertThat(faults(new Bands("a", null, null, list, WhenNone.ZERO, false), max("1")))
                .containsExactly("FRACTION_OR_VALUE");
        assertThat(faults(new Bands("a", "b", "v", list, WhenNone.ZERO, false), max("1")))
                .containsExactly("FRACTION_OR_VALUE");
        assertThat(faults(new Bands("a", "b", null, list, null, false), max("1")))
                .containsExactly("whenNone WHEN_NONE");
        assertThat(faults(new Bands(null, null, "v", list, WhenNone.ZERO, false), max("1")))
                .containsExactly("whenNone WHEN_NONE");
        assertThat(faults(new Bands("", " ", null, list, WhenNone.ZERO, false), max("1")))
                .containsExactly("a BLANK", "b BLANK");
    }

    @Test
    void points_outside_the_leaf_are_a_fault_also_those_for_nothing_arose() {
        var full = new Bands("a", "b", null, List.of(atLeast("0", "1")), WhenNone.FULL, false);

        assertThat(faults(bands(atLeast("50", "1"), atLeast("0", "-1")), max("1")))
                .containsExactly("LEAVES_BOUNDS");
        assertThat(faults(bands(atLeast("50", "1"), atLeast("0", "-1")), between("-1", "1")))
                .isEmpty();
        assertThat(faults(bands(atLeast("0", "0.5")), between("0.5", "1"))).containsExactly("LEAVES_BOUNDS");
        assertThat(full.range(max("3")).maxScore()).isEqualByComparingTo("3");
    }
}
