package vn.parindex.campaign;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Everything that stands against a change of many units: the gravest fault gives the problem its type, all are listed. */
final class UnitFaults {
    private static final List<ProblemType> BY_GRAVITY =
            List.of(ProblemType.FORBIDDEN, ProblemType.WRONG_STATE, ProblemType.UNMET_NEEDS);

    private final List<ProblemError> errors = new ArrayList<>();
    private final Set<ProblemType> types = EnumSet.noneOf(ProblemType.class);

    void add(ProblemType type, ProblemError error) {
        types.add(type);
        errors.add(error);
    }

    void throwIfAny() {
        for (var type : BY_GRAVITY) {
            if (types.contains(type)) {
                throw new ProblemException(type, errors, Localized.message("not-applicable.refused", errors.size()));
            }
        }
    }
}
