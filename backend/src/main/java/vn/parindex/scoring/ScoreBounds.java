package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The room in which a leaf is scored: its greatest and least score in points and the decimals its set keeps.
 *
 * @param maxScore the leaf's maximum (0 for a leaf outside the total)
 * @param minScore the least score, 0 unless the set lets the leaf go below
 * @param decimals decimals a computed score is rounded to, 0 to {@value Scores#DECIMALS}
 */
public record ScoreBounds(BigDecimal maxScore, BigDecimal minScore, int decimals) {

    public ScoreBounds {
        if (decimals < 0 || decimals > Scores.DECIMALS) {
            throw new IllegalArgumentException("decimals out of range: " + decimals);
        }
    }

    /** Bounds at the full precision of {@value Scores#DECIMALS} decimals. */
    public ScoreBounds(BigDecimal maxScore, BigDecimal minScore) {
        this(maxScore, minScore, Scores.DECIMALS);
    }

    /** Bounds of a leaf; the least score is 0 where its set names none. */
    public static ScoreBounds of(BigDecimal maxScore, @Nullable BigDecimal minScore, int decimals) {
        return new ScoreBounds(maxScore, Objects.requireNonNullElse(minScore, BigDecimal.ZERO), decimals);
    }

    /** Bounds from 0 to the maximum, at full precision. */
    public static ScoreBounds upTo(BigDecimal maxScore) {
        return new ScoreBounds(maxScore, BigDecimal.ZERO);
    }

    /** Whether the score lies within these bounds, ends included. */
    public boolean contains(BigDecimal score) {
        return score.compareTo(minScore) >= 0 && score.compareTo(maxScore) <= 0;
    }

    /** Whether every score of the other bounds lies within these. */
    public boolean contains(ScoreBounds other) {
        return contains(other.minScore) && contains(other.maxScore);
    }

    /** Whether the score, of any size, has no more decimals than are kept; trailing zeros do not count. */
    public boolean keeps(BigDecimal score) {
        return score.stripTrailingZeros().scale() <= decimals;
    }

    /** The score with the decimals that are kept, a half away from zero. */
    public BigDecimal round(BigDecimal score) {
        return score.setScale(decimals, Scores.ROUNDING);
    }

    ScoreBounds with(BigDecimal greatest, BigDecimal least) {
        return new ScoreBounds(greatest, least, decimals);
    }

    ScoreBounds spanning(Collection<BigDecimal> scores) {
        return with(Collections.max(scores), Collections.min(scores));
    }
}
