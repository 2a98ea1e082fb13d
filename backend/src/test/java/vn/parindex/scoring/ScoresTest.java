package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.Samples.between;
import static vn.parindex.scoring.Samples.dec;
import static vn.parindex.scoring.Samples.max;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {

    @ParameterizedTest
    @CsvSource({
        "9999999999.9999999999, true",
        "-9999999999.9999999999, true",
        "10000000000, false",
        "0.00000000001, false",
        "0.10000000000000000000, true",
        "1E+9, true",
        "1E+10, false",
        "1E+2147483647, false",
        "1E-2147483647, false",
        "0E-2147483647, true",
    })
    void ten_digits_before_and_ten_after_the_point_can_be_stored(String number, boolean storable) {
        assertThat(Scores.isStorable(dec(number))).isEqualTo(storable);
    }

    @Test
    void a_quotient_is_rounded_half_up_once() {
        assertThat(Scores.divide(dec("2"), dec("3"), 10)).isEqualTo(dec("0.6666666667"));
        assertThat(Scores.divide(dec("-1"), dec("8"), 2)).isEqualTo(dec("-0.13"));
    }

    @Test
    void bounds_include_their_ends() {
        var bounds = between("-0.5", "2");

        assertThat(bounds.contains(dec("-0.50"))).isTrue();
        assertThat(bounds.contains(dec("2.000"))).isTrue();
        assertThat(bounds.contains(dec("2.0000000001"))).isFalse();
        assertThat(bounds.contains(dec("-0.5000000001"))).isFalse();
        assertThat(bounds.contains(max("2"))).isTrue();
        assertThat(max("2").contains(bounds)).isFalse();
    }

    @Test
    void a_set_keeps_at_most_ten_decimals() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoreBounds(dec("1"), dec("0"), 11));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoreBounds(dec("1"), dec("0"), -1));
    }

    @ParameterizedTest
    @CsvSource({"1.23, true", "1.2300, true", "120, true", "1.234, false", "-1.234, false", "1E+2147483647, true"})
    void a_number_has_no_more_decimals_than_a_set_keeps(String number, boolean kept) {
        assertThat(new ScoreBounds(dec("1"), dec("0"), 2).keeps(dec(number))).isEqualTo(kept);
    }

    @Test
    void an_outcome_has_a_score_exactly_if_it_is_scored() {
        var nothing = Workings.of();

        assertThatIllegalArgumentException().isThrownBy(() -> new Outcome(Outcome.Status.SCORED, null, nothing));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outcome(Outcome.Status.PENDING, dec("1"), nothing));
    }
}
