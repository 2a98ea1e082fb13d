package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What lies apart: beyond 1.5 quartile distances and a tenth of the leaf's room, among five scored units or more. */
class SpreadTest {
    private static final BigDecimal ROOM = new BigDecimal("2");

    private static Spread spread(long scored, String lower, String median, String upper) {
        return Spread.of(scored, new BigDecimal(lower), new BigDecimal(median), new BigDecimal(upper), ROOM);
    }

    @Test
    void a_score_at_the_fence_does_not_lie_apart_and_the_next_digit_does() {
        var spread = spread(20, "1.2", "1.4", "1.6");

        assertThat(spread.outlier(new BigDecimal("0.6"))).isNull();
        assertThat(spread.outlier(new BigDecimal("0.5999999999"))).isEqualTo(Outlier.BELOW);
        assertThat(spread.outlier(new BigDecimal("2.2"))).isNull();
        assertThat(spread.outlier(new BigDecimal("2.2000000001"))).isEqualTo(Outlier.ABOVE);
    }

    @Test
    void where_nearly_all_agree_a_tenth_of_the_room_is_no_sign() {
        var spread = spread(20, "2", "2", "2");

        assertThat(spread.outlier(new BigDecimal("1.8"))).isNull();
        assertThat(spread.outlier(new BigDecimal("1.79"))).isEqualTo(Outlier.BELOW);
    }

    @Test
    void few_units_and_missing_scores_give_no_sign() {
        assertThat(spread(4, "2", "2", "2").outlier(BigDecimal.ZERO)).isNull();
        assertThat(spread(5, "2", "2", "2").outlier(null)).isNull();
        assertThat(Spread.of(0, null, null, null, ROOM).outlier(BigDecimal.ZERO))
                .isNull();
    }
}
