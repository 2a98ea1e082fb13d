package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.alternatives;
import static vn.parindex.scoring.Samples.between;
import static vn.parindex.scoring.Samples.choice;
import static vn.parindex.scoring.Samples.counts;
import static vn.parindex.scoring.Samples.dec;
import static vn.parindex.scoring.Samples.faults;
import static vn.parindex.scoring.Samples.fraction;
import static vn.parindex.scoring.Samples.max;
import static vn.parindex.scoring.Samples.ratio;
import static vn.parindex.scoring.Samples.refusals;
import static vn.parindex.scoring.Samples.score;
import static vn.parindex.scoring.Samples.workings;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.Levels.Level;

class BestOfTest {

    private final Levels levels = new Levels(List.of(new Level("Có", dec("1")), new Level("Không", dec("0"))));
    private final BestOf rule = new BestOf(List.of(ratio("30", "5"), levels));

    @Test
    void the_best_of_the_alternatives_given_counts() {
        assertThat(score(rule, alternatives(fraction("100", "15"), choice(0)), max("1.5")))
                .isEqualByComparingTo("1");
        assertThat(score(rule, alternatives(fraction("100", "30"), choice(0)), max("1.5")))
                .isEqualByComparingTo("1.5");
        assertThat(score(rule, alternatives(fraction("100", "15"), null), max("1.5")))
                .isEqualByComparingTo("0.75");
        assertThat(score(rule, alternatives(null, choice(1)), max("1.5"))).isEqualByComparingTo("0");
    }

    @Test
    void the_workings_show_each_alternative_and_which_one_counts() {
        assertThat(workings(rule, alternatives(fraction("100", "15"), choice(0)), max("1.5")))
                .containsExactly(
                        "Cách tính 1",
                        "Tỷ lệ = 15 ÷ 100 | 15,00 %",
                        "Điểm = 15,00 % ÷ 30 % × 1,50 | 0,75",
                        "Cách tính 2",
                        "Mức đã chọn: Có",
                        "Điểm | 1,00",
                        "Lấy cách tính cao nhất: cách 2 | 1,00");
    }

    @Test
    void of_two_equal_alternatives_the_first_is_named() {
        assertThat(workings(rule, alternatives(fraction("100", "20"), choice(0)), max("1.5"))
                        .getLast())
                .isEqualTo("Lấy cách tính cao nhất: cách 1 | 1,00");
    }

    @Test
    void not_applicable_is_asked_for_only_if_no_alternative_gives_a_score() {
        var asking = new Ratio("Hồ sơ", "Đạt", dec("100"), dec("0"), false, WhenNone.REQUEST_NA, false);
        var either = new BestOf(List.of(asking, levels));

        assertThat(either.evaluate(alternatives(fraction("0", "0"), null), max("1"))
                        .status())
                .isEqualTo(Outcome.Status.REQUEST_NA);
        assertThat(score(either, alternatives(fraction("0", "0"), choice(1)), max("1")))
                .isEqualByComparingTo("0");
    }

    @Test
    void no_alternative_another_number_and_another_form_are_refused() {
        assertThat(refusals(rule, alternatives(null, null))).containsExactly("alternatives NONE_GIVEN");
        assertThat(refusals(rule, alternatives(choice(0)))).containsExactly("alternatives WRONG_LENGTH");
        assertThat(refusals(rule, alternatives())).containsExactly("alternatives WRONG_LENGTH");
        assertThat(refusals(rule, choice(0))).containsExactly("WRONG_FORM");
    }

    @Test
    void a_refusal_inside_an_alternative_names_its_place() {
        assertThat(refusals(rule, alternatives(fraction("-1", "2"), choice(7))))
                .containsExactly("alternatives[0].a NEGATIVE", "alternatives[1].level OUT_OF_RANGE");
        assertThat(refusals(rule, alternatives(null, new RuleInput.Counts(Map.of()))))
                .containsExactly("alternatives[1] WRONG_FORM");
        assertThat(refusals(
                        new BestOf(List.of(new PerOccurrence(Samples.KINDS, dec("1")))), alternatives(counts("X", 1))))
                .containsExactly("alternatives[0].counts.X UNKNOWN_KIND");
    }

    @Test
    void only_rules_that_give_a_score_by_themselves_can_be_alternatives() {
        var faulty = new BestOf(List.of(
                rule,
                new Manual(),
                new RelativeToBest("x", false),
                new Bonus(Samples.KINDS, dec("1")),
                new Levels(List.of())));

        assertThat(faults(faulty, max("1")))
                .containsExactly(
                        "alternatives[0] NOT_AN_ALTERNATIVE",
                        "alternatives[1] NOT_AN_ALTERNATIVE",
                        "alternatives[2] NOT_AN_ALTERNATIVE",
                        "alternatives[3] NOT_AN_ALTERNATIVE",
                        "alternatives[4].levels EMPTY");
        assertThat(faults(new BestOf(List.of()), max("1"))).containsExactly("alternatives EMPTY");
    }

    @Test
    void any_alternative_alone_must_fit_the_leaf() {
        var low = new BestOf(List.of(ratio("30", "5"), new Levels(List.of(new Level("Vi phạm", dec("-1"))))));

        assertThat(faults(rule, max("1"))).isEmpty();
        assertThat(faults(rule, max("0.5"))).containsExactly("LEAVES_BOUNDS");
        assertThat(faults(low, max("1"))).containsExactly("LEAVES_BOUNDS");
        assertThat(faults(low, between("-1", "1"))).isEmpty();
    }
}
