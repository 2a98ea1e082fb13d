package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Thresholds from the highest down, of which the first one reached counts; shared by {@link Bands} and {@link Cases}. */
final class Ladder {

    /** One threshold: reached at {@code from} if inclusive, above it if not. */
    interface Rung {
        BigDecimal from();

        boolean inclusive();
    }

    private final List<? extends Rung> rungs;

    Ladder(List<? extends Rung> rungs) {
        this.rungs = rungs;
    }

    List<BigDecimal> thresholds() {
        return rungs.stream().<BigDecimal>map(Rung::from).toList();
    }

    /** The position of the first threshold reached, or the number of thresholds if none is. */
    int reached(Rate rate) {
        int position = 0;
        while (position < rungs.size()
                && !rate.reaches(rungs.get(position).from(), rungs.get(position).inclusive())) {
            position++;
        }
        return position;
    }

    /** The interval of a position in words, such as "Từ 90 %, chưa tới 95 %". */
    Arg.Inner where(int position, Function<BigDecimal, Arg> number) {
        if (rungs.isEmpty()) {
            return new Arg.Inner(Phrase.FROM, List.of(number.apply(BigDecimal.ZERO)));
        }
        if (position == 0) {
            var top = rungs.getFirst();
            return new Arg.Inner(top.inclusive() ? Phrase.FROM : Phrase.ABOVE, List.of(number.apply(top.from())));
        }
        var upper = rungs.get(position - 1);
        if (position == rungs.size() || isGround(rungs.get(position))) {
            return new Arg.Inner(upper.inclusive() ? Phrase.BELOW : Phrase.UP_TO, List.of(number.apply(upper.from())));
        }
        var lower = rungs.get(position);
        return new Arg.Inner(between(lower, upper), List.of(number.apply(lower.from()), number.apply(upper.from())));
    }

    /**
     * Adds what is wrong with the order of the thresholds.
     *
     * @param greatest the highest ratio there can be, or null if there is no limit
     */
    void check(RuleChecks checks, String path, @Nullable BigDecimal greatest) {
        checks.notEmpty(path, rungs);
        for (int i = 0; i < rungs.size(); i++) {
            var from = rungs.get(i).from();
            var here = path + "[" + i + "].from";
            checks.notNegative(here, from);
            if (i > 0 && !isBelow(rungs.get(i), rungs.get(i - 1))) {
                checks.add(
                        here,
                        RuleFault.Code.NOT_DESCENDING,
                        new Arg.Quantity(rungs.get(i - 1).from()));
            }
            if (greatest != null && from.compareTo(greatest) > 0) {
                checks.add(here, RuleFault.Code.TOO_LARGE, new Arg.Quantity(greatest));
            }
        }
        if (!rungs.isEmpty() && !isGround(rungs.getLast())) {
            checks.add(path, RuleFault.Code.ZERO_NOT_REACHED);
        }
    }

    private static boolean isGround(Rung rung) {
        return rung.inclusive() && rung.from().signum() == 0;
    }

    private static boolean isBelow(Rung rung, Rung before) {
        int order = rung.from().compareTo(before.from());
        return order < 0 || (order == 0 && rung.inclusive() && !before.inclusive());
    }

    private static Phrase between(Rung lower, Rung upper) {
        if (lower.inclusive()) {
            return upper.inclusive() ? Phrase.FROM_BELOW : Phrase.FROM_UP_TO;
        }
        return upper.inclusive() ? Phrase.ABOVE_BELOW : Phrase.ABOVE_UP_TO;
    }
}
