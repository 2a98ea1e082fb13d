package vn.parindex.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of an input.
 *
 * @param status whether there is a score, and if not, why
 * @param score points, rounded once; null unless {@link Status#SCORED}
 * @param workings how it came about, last line the sum
 */
public record Outcome(Status status, @Nullable BigDecimal score, Workings workings) {

    /** The three ends of an evaluation. */
    public enum Status {
        /** The rule gave a score. */
        SCORED,
        /** Nothing arose and the rule asks for "not applicable" instead of a score. */
        REQUEST_NA,
        /** The score comes from elsewhere: the ranking run, the survey, a person. */
        PENDING
    }

    public Outcome {
        if ((status == Status.SCORED) != (score != null)) {
            throw new IllegalArgumentException("a score belongs to SCORED and to nothing else");
        }
    }

    static Outcome scored(BigDecimal score, Workings workings) {
        return new Outcome(Status.SCORED, score, workings);
    }

    static Outcome requestNa(Workings workings) {
        return new Outcome(Status.REQUEST_NA, null, workings);
    }

    static Outcome pending(Workings workings) {
        return new Outcome(Status.PENDING, null, workings);
    }
}
