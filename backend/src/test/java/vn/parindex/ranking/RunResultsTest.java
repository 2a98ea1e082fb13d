package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.campaign.Treatment.FULL;
import static vn.parindex.campaign.Treatment.SCORED_NOT_RANKED;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.scoring.TieBreak;
import vn.parindex.shared.CanonicalJson;

/** A group of ten, every figure computed by hand. */
class RunResultsTest {
    private static final String NOTHING_OUTSIDE = "0 0 0 0";

    private static SmallRun group() {
        return new SmallRun()
                // 12 + 5 (the best figure) + 15 = 32 of 40 = 80
                .sheet("A", FULL, "12 0 0 20", NOTHING_OUTSIDE, "50")
                .survey("A", "9", "6")
                // a leaf of 5 points does not apply: 8 + 4 + 16 = 28 of 35 = 80
                .sheet("B", FULL, "8 0 0 15", NOTHING_OUTSIDE, "40")
                .survey("B", "9", "7")
                // a leaf of −0.5: 10 + 2.5 + 19.5 − 0.5 = 31.5 of 40 = 78.75
                .sheet("C", FULL, "10 0 0.5 20", NOTHING_OUTSIDE, "25")
                .survey("C", "12", "7.5")
                // 1.5 bonus: 13 + 0 + 15 + 1.5 = 29.5 of 40 = 73.75
                .sheet("D", FULL, "13 0 0 20", "0 1.5 0 0", "0")
                .survey("D", "10", "5")
                // 14 + 0.5 + 15.00004 = 29.50004 of 40 = 73.7501, printed as D's
                .sheet("E", FULL, "14 0 0 20", NOTHING_OUTSIDE, "5")
                .survey("E", "10.00004", "5")
                // 15 of the survey's 20 = 75
                .surveyOnly("F")
                .survey("F", "10", "5")
                // 15 + 1 + 20 = 36 of 40 = 90, outside the ranking
                .sheet("G", SCORED_NOT_RANKED, "15 0 0 20", NOTHING_OUTSIDE, "10")
                .survey("G", "12", "8")
                .sheet("H", AssessmentStatus.REAPPRAISAL)
                .sheet("I", AssessmentStatus.WITHDRAWN)
                // nothing scored, 8.2 without points: 4 of 40 = 10
                .sheet("J", FULL, "0 0 0 20", NOTHING_OUTSIDE, "")
                .survey("J", "4");
    }

    private static UnitResult of(Map<String, UnitResult> results, String unit) {
        return Objects.requireNonNull(results.get(unit));
    }

    @Test
    void indexes_are_those_of_the_hand_computation() {
        var results = group().results();

        for (var line : "A 80, B 80, C 78.75, D 73.75, E 73.7501, F 75, G 90, J 10".split(", ", -1)) {
            var wanted = line.split(" ", -1);
            assertThat(of(results, wanted[0]).index()).as(wanted[0]).isEqualByComparingTo(wanted[1]);
        }
        assertThat(results).doesNotContainKeys("H", "I");
    }

    @Test
    void a_figure_against_the_best_gives_points_with_the_decimals_of_the_set() {
        var results = new SmallRun()
                .decimals(2)
                .sheet("A", FULL, "0 0 0 20", NOTHING_OUTSIDE, "3")
                .sheet("B", FULL, "0 0 0 20", NOTHING_OUTSIDE, "1")
                .results();

        assertThat(of(results, "A").appraisedPoints()).isEqualByComparingTo("5");
        assertThat(of(results, "B").appraisedPoints()).isEqualByComparingTo("1.67");
    }

    @Test
    void a_real_tie_shares_its_rank_and_a_printed_one_does_not() {
        var results = group().results();

        assertThat(results.keySet()).containsExactly("A", "B", "C", "F", "E", "D", "J", "G");
        assertThat(results.values()).extracting(UnitResult::rank).containsExactly(1, 1, 3, 4, 5, 6, 7, null);
    }

    @Test
    void classes_follow_the_exact_bounds_and_only_the_ranked_have_one() {
        assertThat(group().results().values())
                .extracting(UnitResult::grade)
                .containsExactly("Loại A", "Loại A", "Loại B", "Loại B", "Loại C", "Loại C", "Loại D", null);
    }

    @Test
    void the_parts_stand_beside_the_index() {
        var results = group().results();

        var c = of(results, "C");
        assertThat(c.appraisedPoints()).isEqualByComparingTo("12.5");
        assertThat(c.surveyPoints()).isEqualByComparingTo("19.5");
        assertThat(c.deductionPoints()).isEqualByComparingTo("0.5");
        assertThat(c.maximum()).isEqualByComparingTo("40");
        assertThat(of(results, "B").maximum()).isEqualByComparingTo("35");
        assertThat(of(results, "D").bonusPoints()).isEqualByComparingTo("1.5");
        assertThat(of(results, "F").appraisedPoints()).isEqualByComparingTo("0");
        assertThat(of(results, "F").maximum()).isEqualByComparingTo("20");
    }

    @Test
    void areas_add_up_to_the_whole_in_the_order_of_the_set() {
        var d = of(group().results(), "D");

        assertThat(d.areas()).extracting(AreaResult::code).containsExactly("1", "8", "9");
        assertThat(d.areas().stream().map(AreaResult::points).reduce(java.math.BigDecimal::add))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("29.5"));
        assertThat(d.areas().getFirst().index()).isEqualByComparingTo("65");
        assertThat(d.areas().getLast().index()).isNull();
        assertThat(d.areas().getLast().points()).isEqualByComparingTo("1.5");
    }

    @Test
    void who_and_what_is_missing_is_said() {
        var gaps = RunGaps.of(group().inputs());

        assertThat(gaps.missing()).extracting(s -> s.unit().code()).containsExactly("H");
        assertThat(gaps.withdrawn()).extracting(w -> w.unit().code()).containsExactly("I");
        assertThat(gaps.missingSurvey()).hasSize(1);
        assertThat(gaps.missingSurvey().getFirst().leaves()).containsExactly("8.2");
    }

    @Test
    void survey_points_of_a_leaf_that_does_not_apply_count_nowhere() {
        var results =
                new SmallRun().surveyOnly("F", "8.2").survey("F", "9", "8").results();

        assertThat(of(results, "F").surveyPoints()).isEqualByComparingTo("9");
        assertThat(of(results, "F").maximum()).isEqualByComparingTo("12");
        assertThat(of(results, "F").index()).isEqualByComparingTo("75");
    }

    @Test
    void a_unit_to_which_nothing_applies_has_no_index_and_no_rank() {
        var f = of(new SmallRun().surveyOnly("F", "8.1", "8.2").results(), "F");

        assertThat(f.index()).isNull();
        assertThat(f.ranked()).isFalse();
    }

    @Test
    void the_tie_rule_decides_where_the_campaign_has_one() {
        var results = group().tieBreak(TieBreak.SURVEY_POINTS).results();

        // B has 16 points of the survey, A 15
        assertThat(of(results, "B").rank()).isEqualTo(1);
        assertThat(of(results, "A").rank()).isEqualTo(2);
    }

    @Test
    void a_cap_changes_what_is_shown_and_not_who_is_first() {
        var results = new SmallRun()
                .capped()
                .sheet("A", FULL, "15 0 0 20", "0 1 0 0", "50")
                .survey("A", "12", "8")
                .sheet("B", FULL, "15 0 0 20", "0 2 0 0", "50")
                .survey("B", "12", "8")
                .results();

        assertThat(results.values()).extracting(UnitResult::rank).containsExactly(1, 2);
        assertThat(of(results, "A").rank()).isEqualTo(2);
        assertThat(results.values()).allSatisfy(r -> assertThat(r.index()).isEqualByComparingTo("100"));
    }

    @Test
    void the_digest_changes_with_what_the_results_follow_from_and_with_nothing_else() {
        var digest = CanonicalJson.digest(group().inputs().text());

        assertThat(CanonicalJson.digest(group().inputs().text())).isEqualTo(digest);
        assertThat(CanonicalJson.digest(group().survey("A", "9", "6.0").inputs().text()))
                .isEqualTo(digest);
        assertThat(CanonicalJson.digest(group().survey("A", "9", "6.1").inputs().text()))
                .isNotEqualTo(digest);
        assertThat(CanonicalJson.digest(
                        group().tieBreak(TieBreak.SURVEY_POINTS).inputs().text()))
                .isNotEqualTo(digest);
        // H's sheet is not in the results, nor are its survey points
        assertThat(CanonicalJson.digest(group().survey("H", "9", "6").inputs().text()))
                .isEqualTo(digest);
    }
}
