package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.ON_TIME;
import static vn.parindex.scoring.Samples.choice;
import static vn.parindex.scoring.Samples.dec;
import static vn.parindex.scoring.Samples.faults;
import static vn.parindex.scoring.Samples.fixed;
import static vn.parindex.scoring.Samples.fraction;
import static vn.parindex.scoring.Samples.max;
import static vn.parindex.scoring.Samples.proportional;
import static vn.parindex.scoring.Samples.refusals;
import static vn.parindex.scoring.Samples.score;
import static vn.parindex.scoring.Samples.workings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasesTest {

    @Test
    void the_example_of_the_score_sheet_comes_out_digit_for_digit() {
        assertThat(score(ON_TIME, fraction("4318", "4231"), max("2.50"))).isEqualTo(dec("2.4496294581"));
        assertThat(workings(ON_TIME, fraction("4318", "4231"), max("2.50")))
                .containsExactly(
                        "Tỷ lệ = 4.231 ÷ 4.318 | 97,99 %",
                        "Từ 97 % trở lên nên điểm tính theo tỷ lệ", "Điểm = 97,99 % × 2,50 | 2,45");
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1000, 2.5",
        "1000, 970, 2.425",
        "1000000000, 969999999, 1.5",
        "1000, 900, 1.5",
        "1000000000, 899999999, 0.5",
        "1000, 800, 0.5",
        "1000000000, 799999999, 0",
        "1, 0, 0",
    })
    void the_first_threshold_reached_decides(String a, String b, String points) {
        assertThat(score(ON_TIME, fraction(a, b), max("2.5"))).isEqualByComparingTo(points);
    }

    @Test
    void an_exclusive_threshold_is_not_reached_by_its_own_value() {
        var rule = new Cases(
                "Nhiệm vụ",
                "Đúng hạn",
                List.of(new Cases.Case(dec("98"), false, dec("1.25"), null), proportional("80"), fixed("0", "0")),
                WhenNone.FULL,
                false);

        assertThat(score(rule, fraction("100", "98"), max("1.25"))).isEqualByComparingTo("1.225");
        assertThat(score(rule, fraction("1000000", "980001"), max("1.25"))).isEqualByComparingTo("1.25");
        assertThat(workings(rule, fraction("100", "98"), max("1.25")))
                .containsExactly(
                        "Tỷ lệ = 98 ÷ 100 | 98,00 %",
                        "Từ 80 % đến 98 % nên điểm tính theo tỷ lệ", "Điểm = 98,00 % × 1,25 | 1,23");
    }

    @Test
    void a_proportional_score_ends_at_the_maximum_where_more_than_the_whole_is_allowed() {
        var rule = new Cases("Kế hoạch", "Đạt", ON_TIME.cases(), WhenNone.ZERO, true);

        assertThat(score(rule, fraction("10", "25"), max("2.5"))).isEqualByComparingTo("2.5");
        assertThat(workings(rule, fraction("10", "25"), max("2.5")))
                .containsExactly(
                        "Tỷ lệ = 25 ÷ 10 | 250,00 %",
                        "Từ 97 % trở lên nên điểm tính theo tỷ lệ", "Từ 100 % trở lên nên được điểm tối đa | 2,50");
        assertThat(refusals(ON_TIME, fraction("10", "25"))).containsExactly("b ABOVE_WHOLE");
    }

    @ParameterizedTest
    @CsvSource({"FULL, 2.5", "ZERO, 0"})
    void nothing_arose_gives_what_the_rule_says(WhenNone whenNone, String points) {
        var rule = new Cases("a", "b", ON_TIME.cases(), whenNone, false);

        assertThat(score(rule, fraction("0", "0"), max("2.5"))).isEqualByComparingTo(points);
        assertThat(refusals(rule, fraction("0", "0.1"))).containsExactly("b WHOLE_IS_ZERO");
    }

    @Test
    void nothing_arose_can_ask_for_not_applicable() {
        assertThat(ON_TIME.evaluate(fraction("0", "0"), max("2.5")).status()).isEqualTo(Outcome.Status.REQUEST_NA);
    }

    @Test
    void another_form_of_input_is_refused() {
        assertThat(refusals(ON_TIME, choice(1))).containsExactly("WRONG_FORM");
    }

    @Test
    void a_case_gives_points_or_a_proportion_never_both_or_neither() {
        var both = new Cases.Case(dec("50"), true, dec("1"), Cases.Then.PROPORTIONAL);
        var neither = new Cases.Case(dec("0"), true, null, null);

        assertThat(faults(new Cases("a", "b", List.of(both, neither), WhenNone.ZERO, false), max("1")))
                .containsExactly("cases[0] POINTS_OR_PROPORTIONAL", "cases[1] POINTS_OR_PROPORTIONAL");
    }

    @Test
    void thresholds_must_go_down_to_zero_and_points_must_fit_the_leaf() {
        assertThat(faults(new Cases("a", "b", List.of(), WhenNone.ZERO, false), max("1")))
                .containsExactly("cases EMPTY");
        assertThat(faults(new Cases("a", "b", List.of(fixed("10", "1")), WhenNone.ZERO, false), max("1")))
                .containsExactly("cases ZERO_NOT_REACHED");
        assertThat(faults(
                        new Cases(" ", "b", List.of(fixed("101", "1"), fixed("0", "0")), WhenNone.ZERO, false),
                        max("1")))
                .containsExactly("a BLANK", "cases[0].from TOO_LARGE");
        assertThat(faults(ON_TIME, max("2.5"))).isEmpty();
        assertThat(faults(ON_TIME, max("1.4"))).containsExactly("LEAVES_BOUNDS");
    }

    @Test
    void a_ratio_below_all_thresholds_of_a_faulty_rule_gives_nothing() {
        var rule = new Cases("a", "b", List.of(fixed("50", "1")), WhenNone.ZERO, false);
        var empty = new Cases("a", "b", List.of(), WhenNone.ZERO, false);

        assertThat(workings(rule, fraction("10", "1"), max("1")).getLast()).isEqualTo("Dưới 50 %: điểm cố định | 0,00");
        assertThat(score(empty, fraction("10", "1"), max("1"))).isEqualByComparingTo("0");
    }
}
