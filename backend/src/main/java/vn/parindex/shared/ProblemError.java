package vn.parindex.shared;

import org.jspecify.annotations.Nullable;

/**
 * One fault of a request, named where the caller can mend it.
 *
 * @param place where it is: a field, a leaf, the sheet of a unit, or a row of a file
 * @param message what is wrong and what would be right
 */
public record ProblemError(Place place, Localized message) {

    /** Where a fault is; what does not apply is null. Rows count from 1, the header included. */
    public record Place(
            @Nullable String field,
            @Nullable String leaf,
            @Nullable String sheet,
            @Nullable Integer row,
            @Nullable String column) {}

    /** A fault of a field, e.g. {@code input.b}. */
    public static ProblemError field(String path, Localized message) {
        return new ProblemError(new Place(path, null, null, null, null), message);
    }

    /** A fault of a leaf, e.g. {@code 3.2.2}. */
    public static ProblemError leaf(String code, Localized message) {
        return new ProblemError(new Place(null, code, null, null, null), message);
    }

    /** A fault of a whole row of a file. */
    public static ProblemError row(int row, Localized message) {
        return new ProblemError(new Place(null, null, null, row, null), message);
    }

    /** A fault of one cell of a file, by the name of its column. */
    public static ProblemError cell(int row, String column, Localized message) {
        return new ProblemError(new Place(null, null, null, row, column), message);
    }

    /** A fault of the sheet of a unit, e.g. {@code X26506}. */
    public static ProblemError sheet(String unit, Localized message) {
        return new ProblemError(new Place(null, null, unit, null, null), message);
    }
}
