package vn.parindex.documents;

/** How a cell looks. */
public enum Style {
    TEXT(0),
    TITLE(1),
    WARNING(2),
    NOTE(3),
    HEAD(4),
    WHOLE(5),
    POINTS(6),
    /** Lines within the cell. */
    WRAPPED(7),
    /** The same, bold. */
    STRONG(8),
    /** A number with the decimals it has. */
    EXACT(9);

    private final int format;

    Style(int format) {
        this.format = format;
    }

    /** Its number among the cell formats of {@link XlsxStyles}. */
    int format() {
        return format;
    }
}
