package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * The sum over leaves: of a criterion, an area, a sheet.
 *
 * <p>Not scored, 0 and not applicable are three different things (design.md section 2): a leaf that is not scored gives
 * no points and keeps its maximum, one that is not applicable counts nowhere.
 *
 * @param scored how many applicable leaves have a score, 0 included
 * @param leaves how many leaves are applicable
 * @param points the sum of their scores
 * @param maximum the sum of their maxima
 */
public record RollUp(int scored, int leaves, BigDecimal points, BigDecimal maximum) {

    /** Nothing to add up yet. */
    public static final RollUp EMPTY = new RollUp(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    /** A leaf as the roll-up sees it. */
    public sealed interface LeafValue {

        /** A leaf with a score in points. */
        record Scored(BigDecimal points, BigDecimal maximum) implements LeafValue {}

        /** A leaf nobody has scored yet. */
        record NotScored(BigDecimal maximum) implements LeafValue {}

        /** A leaf that leaves the unit's maximum. */
        record NotApplicable() implements LeafValue {}
    }

    /** The sum over the leaves. */
    public static RollUp of(Collection<? extends LeafValue> values) {
        return values.stream().map(RollUp::of).reduce(EMPTY, RollUp::plus);
    }

    /** The sum of two parts that share no leaf. */
    public RollUp plus(RollUp other) {
        return new RollUp(
                scored + other.scored, leaves + other.leaves, points.add(other.points), maximum.add(other.maximum));
    }

    /** The index of these leaves alone, or empty where no maximum is applicable. */
    public Optional<IndexValue> index() {
        return maximum.signum() > 0 ? Optional.of(new IndexValue(points, maximum)) : Optional.empty();
    }

    private static RollUp of(LeafValue value) {
        return switch (value) {
            case LeafValue.Scored(var points, var maximum) -> new RollUp(1, 1, points, maximum);
            case LeafValue.NotScored(var maximum) -> new RollUp(0, 1, BigDecimal.ZERO, maximum);
            case LeafValue.NotApplicable() -> EMPTY;
        };
    }
}
