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
import vn.parindex.scoring.Checklist.Item;

class ChecklistTest {

    private final Checklist rule = new Checklist(List.of(
            new Item("Chủ tịch phụ trách", dec("0.25")),
            new Item("Họp mỗi quý", dec("0.25")),
            new Item("Đối thoại", dec("0.5"))));

    @Test
    void the_points_of_all_ticked_statements_add_up() {
        assertThat(score(rule, ticks(0, 2), max("1"))).isEqualByComparingTo("0.75");
        assertThat(score(rule, ticks(0, 1, 2), max("1"))).isEqualByComparingTo("1");
    }

    @Test
    void nothing_ticked_is_a_score_of_zero() {
        assertThat(score(rule, ticks(), max("1"))).isEqualByComparingTo("0");
        assertThat(workings(rule, ticks(), max("1")))
                .containsExactly("Không có nội dung nào được đánh dấu", "Điểm | 0,00");
    }

    @Test
    void the_workings_list_the_ticked_statements_in_the_order_of_the_rule() {
        assertThat(workings(rule, ticks(2, 0), max("1")))
                .containsExactly("Chủ tịch phụ trách | 0,25", "Đối thoại | 0,50", "Điểm | 0,75");
    }

    @Test
    void a_position_outside_the_list_or_ticked_twice_is_refused_where_it_stands() {
        assertThat(refusals(rule, ticks(0, 3, 0, -1)))
                .containsExactly("ticked[1] OUT_OF_RANGE", "ticked[2] DUPLICATE", "ticked[3] OUT_OF_RANGE");
    }

    @Test
    void another_form_of_input_is_refused() {
        assertThat(refusals(rule, choice(0))).containsExactly("WRONG_FORM");
    }

    @Test
    void the_sum_of_all_statements_must_fit_the_leaf() {
        assertThat(faults(rule, max("1"))).isEmpty();
        assertThat(faults(rule, max("0.99"))).containsExactly("LEAVES_BOUNDS");
    }

    @Test
    void statements_that_cost_points_need_a_leaf_that_goes_below_zero() {
        var costly = new Checklist(List.of(new Item("Có", dec("1")), new Item("Vi phạm", dec("-0.5"))));

        assertThat(faults(costly, between("-0.5", "1"))).isEmpty();
        assertThat(faults(costly, max("1"))).containsExactly("LEAVES_BOUNDS");
        assertThat(score(costly, ticks(1), between("-0.5", "1"))).isEqualByComparingTo("-0.5");
    }

    @Test
    void an_empty_list_and_a_blank_text_are_faults() {
        assertThat(faults(new Checklist(List.of()), max("1"))).containsExactly("items EMPTY");
        assertThat(faults(new Checklist(List.of(new Item("", dec("1")))), max("1")))
                .containsExactly("items[0].text BLANK");
    }
}
