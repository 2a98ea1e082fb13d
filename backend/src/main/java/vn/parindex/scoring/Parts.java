package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a result consists of: of a leaf, an area, a unit (design.md section 8, "Parts of a result").
 *
 * @param appraised points of the appraisal inside the total, at least 0
 * @param survey points of the survey, at least 0
 * @param bonus points outside the total, at least 0
 * @param deduction what negative scores take away, at least 0
 * @param maximum the applicable maximum
 */
public record Parts(
        BigDecimal appraised, BigDecimal survey, BigDecimal bonus, BigDecimal deduction, BigDecimal maximum) {

    /** Nothing to add up yet. */
    public static final Parts NONE =
            new Parts(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * An applicable leaf of the appraisal.
     *
     * @param score its final score; null, not scored, counts 0 and keeps the maximum
     * @param maximum the leaf's maximum
     * @param outsideTotal whether it is a leaf of bonus points
     */
    public static Parts ofAppraised(@Nullable BigDecimal score, BigDecimal maximum, boolean outsideTotal) {
        var points = score == null ? BigDecimal.ZERO : score;
        var gained = points.max(BigDecimal.ZERO);
        return new Parts(
                outsideTotal ? BigDecimal.ZERO : gained,
                BigDecimal.ZERO,
                outsideTotal ? gained : BigDecimal.ZERO,
                points.negate().max(BigDecimal.ZERO),
                maximum);
    }

    /** An applicable leaf of the survey; without points, null, it counts 0 and keeps its maximum. */
    public static Parts ofSurvey(@Nullable BigDecimal points, BigDecimal maximum) {
        return new Parts(
                BigDecimal.ZERO, points == null ? BigDecimal.ZERO : points, BigDecimal.ZERO, BigDecimal.ZERO, maximum);
    }

    /** The sum of two parts that share no leaf. */
    public Parts plus(Parts other) {
        return new Parts(
                appraised.add(other.appraised),
                survey.add(other.survey),
                bonus.add(other.bonus),
                deduction.add(other.deduction),
                maximum.add(other.maximum));
    }

    /** What counts: appraised + survey + bonus − deduction. */
    public BigDecimal points() {
        return appraised.add(survey).add(bonus).subtract(deduction);
    }

    /** The exact index, or empty where no maximum is applicable. */
    public Optional<IndexValue> index() {
        return maximum.signum() > 0 ? Optional.of(new IndexValue(points(), maximum)) : Optional.empty();
    }
}
