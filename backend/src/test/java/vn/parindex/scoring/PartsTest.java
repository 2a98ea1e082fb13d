package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.Samples.dec;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    @Test
    void a_negative_score_is_a_deduction_and_takes_nothing_from_the_appraised_points() {
        var negative = Parts.ofAppraised(dec("-0.5"), dec("1.5"), false);

        assertThat(negative.appraised()).isEqualByComparingTo("0");
        assertThat(negative.deduction()).isEqualByComparingTo("0.5");
        assertThat(negative.maximum()).isEqualByComparingTo("1.5");
        assertThat(negative.points()).isEqualByComparingTo("-0.5");
    }

    @Test
    void a_score_outside_the_total_is_a_bonus_or_a_deduction() {
        assertThat(Parts.ofAppraised(dec("2"), dec("0"), true))
                .isEqualTo(new Parts(dec("0"), dec("0"), dec("2"), dec("0"), dec("0")));
        assertThat(Parts.ofAppraised(dec("-1"), dec("0"), true).deduction()).isEqualByComparingTo("1");
    }

    @Test
    void what_is_not_scored_counts_nothing_and_keeps_its_maximum() {
        assertThat(Parts.ofAppraised(null, dec("2"), false).maximum()).isEqualByComparingTo("2");
        assertThat(Parts.ofSurvey(null, dec("4")).points()).isEqualByComparingTo("0");
        assertThat(Parts.ofSurvey(null, dec("4")).maximum()).isEqualByComparingTo("4");
    }

    @Test
    void the_index_is_what_counts_over_the_applicable_maximum() {
        // Given 60.5 appraised, 21 of the survey, 1 bonus and 2 deducted, out of 96
        var parts = new Parts(dec("60.5"), dec("21"), dec("1"), dec("2"), dec("96"));

        // Then 80.5 / 96
        assertThat(parts.points()).isEqualByComparingTo("80.5");
        assertThat(parts.index().orElseThrow().percent()).isEqualByComparingTo("83.8541666667");
        assertThat(Parts.NONE.index()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "80, 100, Loại A", "79.9999999999, 100, Loại B", "60, 80, Loại B", "59.9999999999, 80, Loại C",
        "70, 100, Loại C", "0, 100, Loại D", "-1, 100, Loại D", "103, 100, Loại A"
    })
    void a_class_begins_just_at_its_bound(String points, String maximum, String grade) {
        assertThat(Grades.NATIONAL_2018
                        .of(new IndexValue(dec(points), dec(maximum)))
                        .name())
                .isEqualTo(grade);
    }

    @Test
    void a_bound_is_compared_with_the_fraction_and_not_with_what_is_shown() {
        // Given 2/3, shown as 66.6666666667, against a bound of just that
        var grades = new Grades(List.of(new Grade("1", "Tốt", dec("66.6666666667")), new Grade("2", "Khá", dec("0"))));

        assertThat(grades.of(new IndexValue(dec("2"), dec("3"))).name()).isEqualTo("Khá");
        assertThatIllegalArgumentException().isThrownBy(() -> new Grades(List.of()));
    }

    @Test
    void a_tie_is_shared_or_decided_as_the_campaign_says() {
        // Given 80 of 100 by 60 + 20 and by 55 + 25, 40 of 50 by 30 + 10, and one behind
        var results = Stream.of("60 20 100", "55 25 100", "30 10 50", "50 20 100")
                .map(text -> text.split(" ", -1))
                .map(p -> new Parts(dec(p[0]), dec(p[1]), dec("0"), dec("0"), dec(p[2])))
                .toList();

        assertThat(Ranks.of(results, TieBreak.SHARED)).containsExactly(1, 1, 1, 4);
        assertThat(Ranks.of(results, TieBreak.SURVEY_POINTS)).containsExactly(2, 1, 3, 4);
        assertThat(Ranks.of(results, TieBreak.APPRAISED_POINTS)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void what_is_equal_in_the_deciding_points_too_shares_the_rank() {
        var one = new Parts(dec("60"), dec("20"), dec("0"), dec("0"), dec("100"));

        assertThat(Ranks.of(List.of(one, one), TieBreak.SURVEY_POINTS)).containsExactly(1, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "false, 40, 50, 0.5, 0.4",
        "false, 50, 50, 0.5, 0.5",
        "false, 1, 3, 0.5, 0.1666666667",
        "false, 0, 0, 0.5, 0",
        "true, 8, 4, 0.5, 0.25",
        "true, 4, 4, 0.5, 0.5",
        "true, 3, 0, 0.5, 0"
    })
    void a_figure_is_measured_against_the_best(
            boolean lessIsBetter, String figure, String best, String maximum, String points) {
        var rule = new RelativeToBest("số liệu", lessIsBetter);

        assertThat(rule.points(dec(figure), dec(best), ScoreBounds.upTo(dec(maximum))))
                .isEqualByComparingTo(points);
    }

    @Test
    void the_best_is_the_greatest_or_the_least() {
        var figures = List.of(dec("4"), dec("8"), dec("6"));

        assertThat(new RelativeToBest("số liệu", false).best(figures)).isEqualByComparingTo("8");
        assertThat(new RelativeToBest("số liệu", true).best(figures)).isEqualByComparingTo("4");
    }
}
