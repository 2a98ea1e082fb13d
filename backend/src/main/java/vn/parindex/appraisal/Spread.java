package vn.parindex.appraisal;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the self scores of one leaf lie among the units of a group, and from where on one lies apart.
 *
 * <p>The quartiles are scores that units really have: the least score that a quarter, a half or three quarters of the
 * scored units do not exceed. A score lies apart when it is further outside the two outer quartiles than 1.5 times the
 * distance between them, and further than a tenth of the leaf's room; among fewer than {@value #FEWEST} scored units none
 * does. All of it is decimal arithmetic without rounding, over everything that is the caller's, whatever the filters.
 *
 * @param scored units with a self score
 */
@Schema(name = "SpreadView")
record Spread(
        long scored,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal median,
        @Nullable BigDecimal upper,

        @Schema(description = "A self score below lies apart; null where nothing does.") @Nullable BigDecimal lowest,

        @Schema(description = "A self score above lies apart; null where nothing does.") @Nullable BigDecimal highest) {

    static final long FEWEST = 5;

    private static final BigDecimal REACH = new BigDecimal("1.5");

    /**
     * The spread of what was counted.
     *
     * @param room the leaf's greatest less its least score
     */
    static Spread of(
            long scored,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal median,
            @Nullable BigDecimal upper,
            BigDecimal room) {
        if (scored < FEWEST || lower == null || upper == null) {
            return new Spread(scored, lower, median, upper, null, null);
        }
        var reach = upper.subtract(lower).multiply(REACH).max(room.movePointLeft(1));
        return new Spread(scored, lower, median, upper, lower.subtract(reach), upper.add(reach));
    }

    /** Where a self score lies apart, null where it does not or there is none. */
    @Nullable Outlier outlier(@Nullable BigDecimal score) {
        if (score == null || lowest == null || highest == null) {
            return null;
        }
        if (score.compareTo(lowest) < 0) {
            return Outlier.BELOW;
        }
        return score.compareTo(highest) > 0 ? Outlier.ABOVE : null;
    }
}
