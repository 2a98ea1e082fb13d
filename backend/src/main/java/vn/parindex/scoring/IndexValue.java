package vn.parindex.scoring;

import java.math.BigDecimal;

/**
 * An index as the exact fraction points ÷ applicable maximum; compared exactly, rounded only to be stored or shown.
 *
 * <p>Source: design.md section 2, Numbers. Values that compare as equal need not be equal as records: 1/2 and 2/4.
 *
 * @param points points reached, any sign
 * @param maximum the applicable maximum, above 0
 */
public record IndexValue(BigDecimal points, BigDecimal maximum) implements Comparable<IndexValue> {

    public IndexValue {
        if (maximum.signum() <= 0) {
            throw new IllegalArgumentException("an index needs a maximum above 0");
        }
    }

    /** Points ÷ maximum × 100, rounded half up to {@value Scores#DECIMALS} decimals; may exceed 100 by bonus points. */
    public BigDecimal percent() {
        return Scores.divide(points.multiply(Scores.HUNDRED), maximum, Scores.DECIMALS);
    }

    /** Whether the index is at least that percentage, compared exactly. */
    public boolean reaches(BigDecimal percent) {
        return points.multiply(Scores.HUNDRED).compareTo(percent.multiply(maximum)) >= 0;
    }

    /** The exact order of the fractions, by cross-multiplication. */
    @Override
    public int compareTo(IndexValue other) {
        return points.multiply(other.maximum).compareTo(other.points.multiply(maximum));
    }
}
