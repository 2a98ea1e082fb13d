package vn.parindex.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** The faults of all rows of a request, each named by row and field, e.g. {@code documents[2].issuedOn}. */
final class RowFaults {
    private static final Set<ProblemType> OF_ROWS = Set.of(ProblemType.UNMET_NEEDS, ProblemType.FILE_REFUSED);

    private final String list;
    private final List<ProblemError> faults = new ArrayList<>();
    private @Nullable ProblemType type;

    RowFaults(String list) {
        this.list = list;
    }

    /** A fault of a field of a row. */
    void add(int row, String field, Localized message) {
        type = type == null ? ProblemType.UNMET_NEEDS : type;
        faults.add(ProblemError.field(at(row, field), message));
    }

    /** Takes over what a check of one row refuses field by field; whatever else it throws ends all. */
    void collect(int row, Runnable check) {
        collect(check, e -> List.of(row), null);
    }

    /** Takes over what a check of all rows refuses leaf by leaf, at the rows that name the leaf. */
    void collect(Runnable check, Function<String, List<Integer>> rowsOf, @Nullable String field) {
        try {
            check.run();
        } catch (ProblemException e) {
            if (!OF_ROWS.contains(e.type())) {
                throw e;
            }
            type = type == null ? e.type() : type;
            for (var error : e.errors()) {
                var place = error.place();
                for (var row : rowsOf.apply(String.valueOf(place.leaf()))) {
                    var name = field == null ? String.valueOf(place.field()) : field;
                    faults.add(new ProblemError(
                            new ProblemError.Place(at(row, name), place.leaf(), null, null, null), error.message()));
                }
            }
        }
    }

    private String at(int row, String field) {
        return list + "[" + row + "]." + field;
    }

    /**
     * Ends the use case if there is any fault.
     *
     * @throws ProblemException 422
     */
    void refuse() {
        if (type != null) {
            throw new ProblemException(type, faults);
        }
    }
}
