package vn.parindex.shared;

/**
 * One fault of a request, named where the caller can mend it.
 *
 * @param kind {@code field} for a JSON field or parameter, {@code leaf} for a scored criterion,
 *     {@code sheet} for the sheet of a unit
 * @param name the field's path, the leaf's code or the unit's
 * @param message what is wrong and what would be right
 */
public record ProblemError(String kind, String name, Localized message) {

    /** A fault of a field, e.g. {@code input.b}. */
    public static ProblemError field(String path, Localized message) {
        return new ProblemError("field", path, message);
    }

    /** A fault of a leaf, e.g. {@code 3.2.2}. */
    public static ProblemError leaf(String code, Localized message) {
        return new ProblemError("leaf", code, message);
    }

    /** A fault of the sheet of a unit, e.g. {@code X26506}. */
    public static ProblemError sheet(String unit, Localized message) {
        return new ProblemError("sheet", unit, message);
    }
}
