package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.parindex.scoring.Samples.amount;
import static vn.parindex.scoring.Samples.between;
import static vn.parindex.scoring.Samples.choice;
import static vn.parindex.scoring.Samples.dec;
import static vn.parindex.scoring.Samples.faults;
import static vn.parindex.scoring.Samples.max;
import static vn.parindex.scoring.Samples.refusals;
import static vn.parindex.scoring.Samples.workings;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PendingRulesTest {

    private static final RuleInput NONE = new RuleInput.None();

    private final FromSurvey survey = new FromSurvey(Map.of("A", dec("100"), "D", dec("0")), List.of("Người dân"));

    @Test
    void a_figure_relative_to_the_best_waits_for_the_ranking_run() {
        var rule = new RelativeToBest("Hồ sơ trực tuyến trên 1.000 dân", false);

        var outcome = rule.evaluate(amount("12.5"), max("0.5"));

        assertThat(outcome.status()).isEqualTo(Outcome.Status.PENDING);
        assertThat(outcome.score()).isNull();
        assertThat(workings(rule, amount("12.5"), max("0.5")))
                .containsExactly(
                        "Hồ sơ trực tuyến trên 1.000 dân | 12,5",
                        "Điểm tính khi xếp hạng, so với số cao nhất trong nhóm");
        assertThat(workings(new RelativeToBest("Thời gian", true), amount("80"), max("0.5"))
                        .getLast())
                .isEqualTo("Điểm tính khi xếp hạng, so với số thấp nhất trong nhóm");
    }

    @Test
    void a_figure_relative_to_the_best_is_checked_like_any_other() {
        var rule = new RelativeToBest("x", true);

        assertThat(refusals(rule, amount("-0.1"))).containsExactly("value NEGATIVE");
        assertThat(refusals(rule, NONE)).containsExactly("WRONG_FORM");
        assertThat(faults(rule, max("0.5"))).isEmpty();
        assertThat(faults(rule, between("0.1", "0.5"))).containsExactly("LEAVES_BOUNDS");
        assertThat(faults(new RelativeToBest("", true), max("1"))).containsExactly("value BLANK");
    }

    @Test
    void survey_and_manual_rules_take_no_input_and_give_no_score() {
        assertThat(survey.evaluate(NONE, max("4")).status()).isEqualTo(Outcome.Status.PENDING);
        assertThat(workings(survey, NONE, max("4"))).containsExactly("Điểm lấy từ điều tra xã hội học");
        assertThat(workings(new Manual(), NONE, max("4"))).containsExactly("Điểm do người chấm nhập, kèm lý do");
        assertThat(refusals(survey, choice(1))).containsExactly("NO_INPUT");
        assertThat(refusals(new Manual(), amount("1"))).containsExactly("NO_INPUT");
    }

    @Test
    void an_answer_is_worth_zero_to_a_hundred_percent_and_somebody_answers() {
        var faulty = new FromSurvey(Map.of("A", dec("100.1")), List.of("Dân", "Dân", " "));

        assertThat(faults(survey, max("4"))).isEmpty();
        assertThat(faults(faulty, max("4")))
                .containsExactly("groups[1] DUPLICATE", "groups[2] BLANK", "scale.A TOO_LARGE");
        assertThat(faults(new FromSurvey(Map.of("A", dec("-1")), List.of()), max("4")))
                .containsExactly("groups EMPTY", "scale.A NEGATIVE");
        assertThat(faults(new FromSurvey(Map.of(), List.of("Dân")), max("4"))).containsExactly("scale EMPTY");
    }

    @Test
    void a_manual_score_may_be_anything_within_the_leaf() {
        assertThat(faults(new Manual(), between("-3", "7"))).isEmpty();
    }

    @Test
    void a_refused_input_throws_with_all_its_faults() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Samples.ON_TIME.evaluate(Samples.fraction("-1", "-1"), max("1")))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(InputFault::field)
                        .containsExactly("a", "b"));
    }
}
