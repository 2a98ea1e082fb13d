package vn.parindex.documents;

/** A column of a table that is found by its headings. */
public interface TableColumn {
    Headings headings();

    /** Whether every table has it; of those that are not needed a table has one at least. */
    default boolean needed() {
        return true;
    }

    /** What stands above it where we write it. */
    default String heading() {
        return headings().first();
    }
}
