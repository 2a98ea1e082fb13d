package vn.parindex.publication;

import org.jspecify.annotations.Nullable;

/** The rows of the public pages, as they are printed. */
public final class PageRows {
    private PageRows() {}

    /** A year to choose. */
    public record YearRow(int year, String title, boolean demonstration) {}

    /** A group to choose. */
    public record GroupLink(String name, String address, long units, boolean current) {}

    /** A unit in its group; {@code width} is its bar, 0 to 100. */
    public record UnitRow(String rank, String name, String address, String index, String width, String grade) {}

    /** An area of a unit; {@code medianAt} is where the group's median stands, 0 to 100. */
    public record AreaRow(
            String name,
            String points,
            String maximum,
            String index,
            String width,
            String median,
            @Nullable String medianAt) {}
}
