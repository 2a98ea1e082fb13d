package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.KINDS;
import static vn.parindex.scoring.Samples.between;
import static vn.parindex.scoring.Samples.choice;
import static vn.parindex.scoring.Samples.counts;
import static vn.parindex.scoring.Samples.dec;
import static vn.parindex.scoring.Samples.faults;
import static vn.parindex.scoring.Samples.max;
import static vn.parindex.scoring.Samples.refusals;
import static vn.parindex.scoring.Samples.score;
import static vn.parindex.scoring.Samples.workings;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CountingRulesTest {

    private static final PerOccurrence PER_OCCURRENCE = new PerOccurrence(KINDS, dec("1"));
    private static final Bonus BONUS = new Bonus(KINDS, dec("2"));
    private static final Deduction DEDUCTION = new Deduction(dec("1"), KINDS, dec("-0.5"));

    static Stream<ScoringRule> rules() {
        return Stream.of(PER_OCCURRENCE, BONUS, DEDUCTION);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "3, 0, 0.3", "3, 3, 0.9", "2, 4, 1", "3, 4, 1", "1000000, 1000000, 1"})
    void points_per_kind_add_up_to_the_cap(int meetings, int leaflets, String points) {
        assertThat(score(PER_OCCURRENCE, counts("HOP", meetings, "TOROI", leaflets), max("1")))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0.9", "10, 0", "14, -0.4", "15, -0.5", "16, -0.5", "1000000, -0.5"})
    void a_deduction_goes_from_its_start_down_to_its_floor(int meetings, String points) {
        assertThat(score(DEDUCTION, counts("HOP", meetings), between("-0.5", "1")))
                .isEqualByComparingTo(points);
    }

    @Test
    void a_bonus_is_capped_outside_the_total() {
        assertThat(score(BONUS, counts("TOROI", 5), max("0"))).isEqualByComparingTo("1");
        assertThat(score(BONUS, counts("TOROI", 11), max("0"))).isEqualByComparingTo("2");
        assertThat(faults(BONUS, max("0"))).isEmpty();
        assertThat(faults(BONUS, max("2"))).containsExactly("BONUS_IN_TOTAL");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_kind_left_out_did_not_occur(ScoringRule rule) {
        var bounds = between("-0.5", "1");

        assertThat(score(rule, counts(), bounds))
                .isEqualByComparingTo(score(rule, counts("HOP", 0, "TOROI", 0), bounds));
        assertThat(score(rule, counts("HOP", 2), bounds)).isEqualByComparingTo(score(rule, counts("TOROI", 1), bounds));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void counts_are_whole_numbers_from_zero_to_a_million_of_known_kinds(ScoringRule rule) {
        assertThat(refusals(rule, counts("HOP", "-1", "TOROI", "1.5")))
                .containsExactly("counts.HOP NEGATIVE", "counts.TOROI NOT_AN_INTEGER");
        assertThat(refusals(rule, counts("HOP", "1000001", "LA", "1")))
                .containsExactly("counts.HOP TOO_LARGE", "counts.LA UNKNOWN_KIND");
        assertThat(refusals(rule, counts("HOP", "1E+1000000000"))).containsExactly("counts.HOP TOO_LARGE");
        assertThat(refusals(rule, counts("HOP", "1E+6", "TOROI", "2.000"))).isEmpty();
        assertThat(refusals(rule, choice(0))).containsExactly("WRONG_FORM");
    }

    @Test
    void the_workings_multiply_each_kind_and_show_what_the_cap_takes() {
        assertThat(workings(PER_OCCURRENCE, counts("TOROI", 1, "HOP", 3), max("1")))
                .containsExactly(
                        "Buổi tuyên truyền: 3 × 0,10 | 0,30", "Đợt phát tờ rơi: 1 × 0,20 | 0,20", "Điểm | 0,50");
        assertThat(workings(PER_OCCURRENCE, counts("HOP", 1200), max("1")))
                .containsExactly(
                        "Buổi tuyên truyền: 1.200 × 0,10 | 120,00", "Cộng | 120,00", "Không quá 1,00 điểm | 1,00");
        assertThat(workings(BONUS, counts(), max("0"))).containsExactly("Không có trường hợp nào", "Điểm | 0,00");
        assertThat(workings(DEDUCTION, counts("HOP", 20), between("-0.5", "1")))
                .containsExactly(
                        "Điểm ban đầu | 1,00",
                        "Buổi tuyên truyền: 20 × 0,10 | −2,00",
                        "Cộng | −1,00",
                        "Không thấp hơn −0,50 điểm | −0,50");
    }

    @Test
    void kinds_need_codes_of_their_own_texts_and_points_from_zero() {
        var kinds = List.of(
                new Kind("A", " ", dec("1")), new Kind("A", "x", dec("-1")), new Kind("", "y", dec("0.12345678901")));
        String[] expected = {
            "kinds[1] DUPLICATE",
            "kinds[2] BLANK",
            "kinds[0].text BLANK",
            "kinds[1].points NEGATIVE",
            "kinds[2].points TOO_MANY_DIGITS"
        };

        assertThat(faults(new PerOccurrence(kinds, dec("1")), max("1"))).containsExactly(expected);
        assertThat(faults(new Bonus(kinds, dec("1")), max("0"))).containsExactly(expected);
        assertThat(faults(new Deduction(dec("1"), kinds, dec("0")), max("1"))).containsExactly(expected);
        assertThat(faults(new PerOccurrence(List.of(), dec("-1")), max("1")))
                .containsExactly("kinds EMPTY", "cap NEGATIVE");
    }

    @Test
    void caps_starts_and_floors_must_fit_the_leaf() {
        assertThat(faults(PER_OCCURRENCE, max("1"))).isEmpty();
        assertThat(faults(PER_OCCURRENCE, max("0.99"))).containsExactly("LEAVES_BOUNDS");
        assertThat(faults(DEDUCTION, between("-0.5", "1"))).isEmpty();
        assertThat(faults(DEDUCTION, between("-0.4", "1"))).containsExactly("LEAVES_BOUNDS");
        assertThat(faults(DEDUCTION, between("-0.5", "0.9"))).containsExactly("LEAVES_BOUNDS");
        assertThat(faults(new Deduction(dec("0"), KINDS, dec("0.5")), max("1"))).containsExactly("floor TOO_LARGE");
        assertThat(faults(new Bonus(KINDS, dec("-1")), max("0"))).containsExactly("cap NEGATIVE");
    }
}
