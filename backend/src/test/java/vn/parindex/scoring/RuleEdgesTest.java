package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.KINDS;
import static vn.parindex.scoring.Samples.alternatives;
import static vn.parindex.scoring.Samples.amount;
import static vn.parindex.scoring.Samples.between;
import static vn.parindex.scoring.Samples.choice;
import static vn.parindex.scoring.Samples.counts;
import static vn.parindex.scoring.Samples.dec;
import static vn.parindex.scoring.Samples.faults;
import static vn.parindex.scoring.Samples.fraction;
import static vn.parindex.scoring.Samples.max;
import static vn.parindex.scoring.Samples.ratio;
import static vn.parindex.scoring.Samples.refusals;
import static vn.parindex.scoring.Samples.ticks;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.Checklist.Item;
import vn.parindex.scoring.Levels.Level;

/** Lines of the table of edges in docs/rules.md, a test for each; a gate keeps the two together. */
class RuleEdgesTest {
    private static final Levels LEVELS =
            new Levels(List.of(new Level("Có", dec("1")), new Level("Không", dec("0")), new Level("Sai", dec("-0.5"))));
    private static final Checklist CHECKLIST =
            new Checklist(List.of(new Item("Một", dec("0.25")), new Item("Hai", dec("0.75"))));

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
    void a_level_is_a_position_of_the_list() {
        assertThat(score(LEVELS, choice(0))).isEqualTo("1");
        assertThat(refusals(LEVELS, choice(3))).containsExactly("level OUT_OF_RANGE");
        assertThat(refusals(LEVELS, choice(-1))).containsExactly("level OUT_OF_RANGE");
    }

    @Test
    void a_level_may_cost_points() {
        assertThat(score(LEVELS, choice(2))).isEqualTo("-0.5");
    }

    @Test
    void nothing_ticked_is_zero_and_scored() {
        assertThat(score(CHECKLIST, ticks())).isEqualTo("0");
        assertThat(status(CHECKLIST, ticks())).isEqualTo(Outcome.Status.SCORED);
    }

    @Test
    void a_statement_is_ticked_once_in_any_order() {
        assertThat(score(CHECKLIST, ticks(1, 0))).isEqualTo("1");
        assertThat(refusals(CHECKLIST, ticks(1, 0, 1))).containsExactly("ticked[2] DUPLICATE");
        assertThat(refusals(CHECKLIST, ticks(2))).containsExactly("ticked[0] OUT_OF_RANGE");
    }

    @Test
    void a_cap_is_reached_and_not_passed() {
        var rule = new PerOccurrence(KINDS, dec("1"));

        assertThat(score(rule, counts("HOP", 9))).isEqualTo("0.9");
        assertThat(score(rule, counts("HOP", 10))).isEqualTo("1");
        assertThat(score(rule, counts("HOP", 11))).isEqualTo("1");
    }

    @Test
    void a_floor_is_reached_and_not_passed() {
        var rule = new Deduction(dec("1"), KINDS, dec("-0.5"));

        assertThat(score(rule, counts())).isEqualTo("1");
        assertThat(score(rule, counts("HOP", 14))).isEqualTo("-0.4");
        assertThat(score(rule, counts("HOP", 15))).isEqualTo("-0.5");
        assertThat(score(rule, counts("HOP", 16))).isEqualTo("-0.5");
    }

    @Test
    void a_kind_left_out_did_not_occur() {
        assertThat(score(new PerOccurrence(KINDS, dec("1")), counts("TOROI", 2)))
                .isEqualTo("0.4");
        assertThat(score(new PerOccurrence(KINDS, dec("1")), counts())).isEqualTo("0");
    }

    @Test
    void counts_are_whole_numbers_up_to_a_million_of_known_kinds() {
        var rule = new PerOccurrence(KINDS, dec("1"));

        assertThat(refusals(rule, counts("HOP", 1_000_000, "TOROI", "2.0"))).isEmpty();
        assertThat(refusals(rule, counts("HOP", 1_000_001))).containsExactly("counts.HOP TOO_LARGE");
        assertThat(refusals(rule, counts("HOP", "0.5"))).containsExactly("counts.HOP NOT_AN_INTEGER");
        assertThat(refusals(rule, counts("HOP", -1))).containsExactly("counts.HOP NEGATIVE");
        assertThat(refusals(rule, counts("LA", 0))).containsExactly("counts.LA UNKNOWN_KIND");
    }

    @Test
    void a_bonus_is_limited_by_its_cap_alone() {
        assertThat(score(new Bonus(KINDS, dec("2")), counts("TOROI", 11), max("0")))
                .isEqualTo("2");
        assertThat(faults(new Bonus(KINDS, dec("2")), max("1"))).containsExactly("BONUS_IN_TOTAL");
    }

    @Test
    void an_alternative_left_out_does_not_compete() {
        var rule = new BestOf(List.of(LEVELS, CHECKLIST));

        assertThat(score(rule, alternatives(choice(1), ticks(1)))).isEqualTo("0.75");
        assertThat(score(rule, alternatives(choice(1), null))).isEqualTo("0");
        assertThat(refusals(rule, alternatives(null, null))).containsExactly("alternatives NONE_GIVEN");
        assertThat(refusals(rule, alternatives(choice(1)))).containsExactly("alternatives WRONG_LENGTH");
    }

    @Test
    void the_best_may_be_below_zero() {
        assertThat(score(new BestOf(List.of(LEVELS, CHECKLIST)), alternatives(choice(2), null)))
                .isEqualTo("-0.5");
    }

    @Test
    void nothing_arose_in_an_alternative_competes_only_with_points() {
        var asking = new BestOf(List.of(ratioOf(WhenNone.REQUEST_NA, false, false), LEVELS));
        var giving = new BestOf(List.of(ratioOf(WhenNone.FULL, false, false), LEVELS));
        var zero = new BestOf(List.of(ratioOf(WhenNone.ZERO, false, false), LEVELS));

        assertThat(score(asking, alternatives(fraction("0", "0"), choice(2)))).isEqualTo("-0.5");
        assertThat(score(giving, alternatives(fraction("0", "0"), choice(2)))).isEqualTo("1");
        assertThat(score(zero, alternatives(fraction("0", "0"), choice(2)))).isEqualTo("0");
        assertThat(status(asking, alternatives(fraction("0", "0"), null))).isEqualTo(Outcome.Status.REQUEST_NA);
    }

    @Test
    void an_alternative_gives_a_score_by_itself() {
        for (var other : List.of(
                new BestOf(List.of(LEVELS)),
                new RelativeToBest("x", false),
                new Bonus(KINDS, dec("1")),
                new FromSurvey(Map.of("A", dec("100")), List.of("Dân")),
                new Manual())) {
            assertThat(faults(new BestOf(List.of(LEVELS, other)), between("-1", "1")))
                    .containsExactly("alternatives[1] NOT_AN_ALTERNATIVE");
        }
    }

    @Test
    void a_figure_waits_for_the_ranking_run() {
        assertThat(status(new RelativeToBest("x", false), amount("12"))).isEqualTo(Outcome.Status.PENDING);
    }

    @Test
    void everybody_at_the_best_gets_the_maximum() {
        for (var lessIsBetter : List.of(false, true)) {
            var rule = new RelativeToBest("x", lessIsBetter);
            var figures = List.of(dec("8"), dec("8.0"), dec("8"));

            assertThat(rule.points(dec("8"), rule.best(figures), max("0.5"))).isEqualByComparingTo("0.5");
        }
    }

    @Test
    void nobody_gets_points_where_the_best_is_zero() {
        var less = new RelativeToBest("x", true);
        var more = new RelativeToBest("x", false);

        assertThat(less.points(dec("0"), less.best(List.of(dec("0"), dec("5"))), max("1")))
                .isZero();
        assertThat(less.points(dec("5"), less.best(List.of(dec("0"), dec("5"))), max("1")))
                .isZero();
        assertThat(more.points(dec("0"), more.best(List.of(dec("0"))), max("1")))
                .isZero();
    }

    @Test
    void nothing_is_entered_for_the_survey_and_by_hand() {
        var survey = new FromSurvey(Map.of("A", dec("100")), List.of("Dân"));

        assertThat(status(survey, new RuleInput.None())).isEqualTo(Outcome.Status.PENDING);
        assertThat(status(new Manual(), new RuleInput.None())).isEqualTo(Outcome.Status.PENDING);
        assertThat(refusals(survey, amount("1"))).containsExactly("NO_INPUT");
        assertThat(refusals(new Manual(), amount("1"))).containsExactly("NO_INPUT");
    }

    @Test
    void a_half_goes_away_from_zero() {
        var halves = new Levels(List.of(new Level("+", dec("0.125")), new Level("-", dec("-0.125"))));
        var bounds = new ScoreBounds(dec("1"), dec("-1"), 2);

        assertThat(score(halves, choice(0), bounds)).isEqualTo("0.13");
        assertThat(score(halves, choice(1), bounds)).isEqualTo("-0.13");
        assertThat(score(ratio("100", "0"), fraction("20000000000", "1"))).isEqualTo("0.0000000001");
    }

    @Test
    void a_score_is_rounded_once() {
        var bounds = new ScoreBounds(dec("1"), dec("0"), 2);

        assertThat(score(ratio("100", "0"), fraction("100000000000000", "499999999995"), bounds))
                .isEqualTo("0");
    }
}
