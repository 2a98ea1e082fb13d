package vn.parindex.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The number format of all scores: at most ten decimals, rounded half up, exactly once (design.md section 2, Numbers). */
public final class Scores {

    /** Decimals a score is kept with, in the product and in {@code numeric(20,10)}. */
    public static final int DECIMALS = 10;

    /** How a score is rounded, once, at the very end. */
    public static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final int STORED_INTEGER_DIGITS = 10;

    private Scores() {}

    /**
     * The quotient, rounded once.
     *
     * @param numerator any exact number
     * @param denominator any exact number but 0
     * @param decimals decimals of the result, 0 to {@value #DECIMALS}
     */
    public static BigDecimal divide(BigDecimal numerator, BigDecimal denominator, int decimals) {
        return numerator.divide(denominator, decimals, ROUNDING);
    }

    /**
     * Whether the number has no more than the given digits on either side of the point; trailing zeros do not count.
     *
     * @param integerDigits digits before the point, at least 1
     * @param decimals digits after the point, at least 0
     */
    public static boolean fits(BigDecimal number, int integerDigits, int decimals) {
        var plain = number.stripTrailingZeros();
        return plain.scale() <= decimals && (long) plain.precision() - plain.scale() <= integerDigits;
    }

    /** Whether the number can be stored as points without loss: ten digits before and ten after the point. */
    public static boolean isStorable(BigDecimal number) {
        return fits(number, STORED_INTEGER_DIGITS, DECIMALS);
    }
}
