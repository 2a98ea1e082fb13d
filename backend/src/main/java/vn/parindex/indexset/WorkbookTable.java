package vn.parindex.indexset;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.ReadCell;
import vn.parindex.documents.ReadSheet;

/**
 * The table of an index set in its sheet.
 *
 * @param heading the row of the headings
 * @param body the row after them; headings may take several rows by merged cells
 * @param columns where each column stands, from 0
 */
record WorkbookTable(ReadSheet sheet, int heading, int body, Map<WorkbookColumn, Integer> columns) {
    private static final int ROWS_BEFORE = 100;
    private static final List<WorkbookColumn> NEEDED =
            List.of(WorkbookColumn.CODE, WorkbookColumn.NAME, WorkbookColumn.MAX);

    /** The table in the sheet of its usual name, else in the first sheet that has one. */
    static Optional<WorkbookTable> in(List<ReadSheet> sheets) {
        var named = sheets.stream().filter(sheet -> WorkbookLabels.says(sheet.name(), WorkbookLabels.SHEET));
        var others = sheets.stream()
                .filter(sheet -> !sheet.hidden()
                        && !WorkbookLabels.says(sheet.name(), WorkbookLabels.GUIDE)
                        && !WorkbookLabels.says(sheet.name(), WorkbookLabels.EXAMPLE));
        return java.util.stream.Stream.concat(named, others)
                .flatMap(sheet -> find(sheet).stream())
                .findFirst();
    }

    private static Optional<WorkbookTable> find(ReadSheet sheet) {
        return sheet.rows().entrySet().stream()
                .limit(ROWS_BEFORE)
                .map(row -> of(sheet, row.getKey(), row.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<WorkbookTable> of(ReadSheet sheet, int row, Map<Integer, ReadCell> cells) {
        var columns = new EnumMap<WorkbookColumn, Integer>(WorkbookColumn.class);
        cells.forEach((position, cell) ->
                WorkbookColumn.headed(cell).ifPresent(column -> columns.putIfAbsent(column, position)));
        if (!columns.keySet().containsAll(NEEDED)) {
            return Optional.empty();
        }
        int bottom = sheet.merges().stream()
                .filter(merge -> merge.top() <= row && merge.bottom() >= row)
                .mapToInt(ReadSheet.Merge::bottom)
                .max()
                .orElse(row);
        return Optional.of(new WorkbookTable(sheet, row, bottom + 1, columns));
    }

    /** Whether it is laid out as sets are printed: without rules, the levels in rows of their own. */
    boolean isPrinted() {
        return !columns.containsKey(WorkbookColumn.TYPE) && !columns.containsKey(WorkbookColumn.RULE);
    }

    boolean has(WorkbookColumn column) {
        return columns.containsKey(column);
    }

    /** Where a column stands; one that is not there at the place it usually has. */
    int place(WorkbookColumn column) {
        return columns.getOrDefault(column, column.position());
    }

    @Nullable Integer column(WorkbookColumn column) {
        return columns.get(column);
    }
}
