package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.between;
import static vn.parindex.scoring.Samples.choice;
import static vn.parindex.scoring.Samples.dec;
import static vn.parindex.scoring.Samples.faults;
import static vn.parindex.scoring.Samples.max;
import static vn.parindex.scoring.Samples.refusals;
import static vn.parindex.scoring.Samples.score;
import static vn.parindex.scoring.Samples.ticks;
import static vn.parindex.scoring.Samples.workings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.scoring.Levels.Level;

class LevelsTest {

    private final Levels rule = new Levels(List.of(
            new Level("Không vượt số lượng", dec("2")),
            new Level("Chưa kiêm nhiệm", dec("1")),
            new Level("Vượt số lượng", dec("-0.5"))));

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 1", "2, -0.5"})
    void the_points_of_the_chosen_statement_are_the_score(int level, String points) {
        assertThat(score(rule, choice(level), between("-0.5", "2"))).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void a_position_outside_the_list_is_refused(int level) {
        assertThat(refusals(rule, choice(level))).containsExactly("level OUT_OF_RANGE");
    }

    @Test
    void another_form_of_input_is_refused() {
        assertThat(refusals(rule, ticks(0))).containsExactly("WRONG_FORM");
    }

    @Test
    void the_workings_name_the_statement() {
        assertThat(workings(rule, choice(2), between("-0.5", "2")))
                .containsExactly("Mức đã chọn: Vượt số lượng", "Điểm | −0,50");
    }

    @Test
    void points_outside_the_leaf_are_a_fault() {
        assertThat(faults(rule, between("-0.5", "2"))).isEmpty();
        assertThat(faults(rule, max("2"))).containsExactly("LEAVES_BOUNDS");
        assertThat(faults(rule, between("-0.5", "1.99"))).containsExactly("LEAVES_BOUNDS");
    }

    @Test
    void an_empty_list_a_blank_text_and_too_many_digits_are_faults() {
        var faulty = new Levels(List.of(new Level(" ", dec("0.00000000001")), new Level("x", dec("12345678901"))));

        assertThat(faults(new Levels(List.of()), max("1"))).containsExactly("levels EMPTY");
        assertThat(faults(faulty, max("1")))
                .containsExactly(
                        "levels[0].text BLANK", "levels[0].points TOO_MANY_DIGITS", "levels[1].points TOO_MANY_DIGITS");
    }
}
