package vn.parindex.campaign;

import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

/**
 * How far a group's results are, and whether leadership lets settled ones be corrected.
 *
 * @param correctionReason why a correction is open; null where none is
 */
public record GroupResults(
        UnitGroup group, ResultsState state, @Nullable String correctionReason) {

    /** Whether a correction is open. */
    public boolean correctionOpen() {
        return correctionReason != null;
    }

    /** Whether the results are approved or further. */
    public boolean settled() {
        return state == ResultsState.APPROVED || state == ResultsState.PUBLISHED;
    }

    /** Whether what the results follow from may still change: nobody is deciding on them, or a correction is open. */
    public boolean mayChange() {
        return state == ResultsState.OPEN || (settled() && correctionOpen());
    }
}
