package vn.parindex.documents;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheets of a table to be filled in: the table itself, and lists of words that help to do so. */
public final class TableTemplate {
    /** Rows whose cells are text from the beginning. */
    private static final int PREPARED = 500;

    private TableTemplate() {}

    /** A sheet with the headings of a table above rows that are still blank. */
    public static <C extends Enum<C> & TableColumn> void table(Xlsx book, String name, Class<C> type, int[] widths)
            throws IOException {
        book.beginSheet(name, 1, 1, widths);
        book.row(Arrays.stream(type.getEnumConstants())
                .map(column -> Cell.text(column.heading(), Style.HEAD))
                .toList());
        // codes such as 1.10 stay as they are typed
        for (int row = 0; row < PREPARED; row++) {
            book.row(Collections.nCopies(widths.length, new Cell.Blank(Style.WRAPPED)));
        }
        book.endSheet();
    }

    /** A sheet of words under headings; null for an empty cell. */
    public static void list(Xlsx book, String name, int[] widths, List<String> head, List<List<@Nullable String>> rows)
            throws IOException {
        book.beginSheet(name, 1, 1, widths);
        book.row(head.stream().map(word -> Cell.text(word, Style.HEAD)).toList());
        for (var row : rows) {
            book.row(row.stream().map(TableTemplate::cell).toList());
        }
        book.endSheet();
    }

    private static Cell cell(@Nullable String word) {
        return word == null ? Cell.EMPTY : Cell.text(word, Style.WRAPPED);
    }
}
