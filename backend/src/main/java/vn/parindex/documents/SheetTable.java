package vn.parindex.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.parindex.shared.Localized;

/**
 * A table in one of a file's sheets, found by the headings of its columns, which may stand in any order.
 *
 * @param sheet the sheet that has it, else the first one
 * @param heading the row of the headings
 * @param columns where each column stands, from 0; none where no sheet has the table
 * @param faults of the whole file
 */
public record SheetTable<C extends Enum<C> & TableColumn>(
        ReadSheet sheet, int heading, Map<C, Integer> columns, WorkbookFaults faults) {
    private static final int ROWS_BEFORE = 100;

    private record Head<C>(ReadSheet sheet, int row, Map<C, Integer> columns) {}

    /**
     * The table of the first sheet that is not hidden and has one; notes what is not read of the others.
     *
     * @param noTable the message where none has it, with the headings of all columns
     */
    public static <C extends Enum<C> & TableColumn> SheetTable<C> find(
            Class<C> type, List<ReadSheet> sheets, String noTable) {
        var found = sheets.stream()
                .filter(sheet -> !sheet.hidden())
                .flatMap(sheet -> head(type, sheet).stream())
                .findFirst();
        var main = found.map(Head::sheet).orElse(sheets.getFirst());
        var faults = new WorkbookFaults(main.name());
        others(type, sheets, main, faults);
        if (found.isEmpty()) {
            faults.sheet(main.name(), noTable, (Object[])
                    columns(type).map(TableColumn::heading).toArray(String[]::new));
            return new SheetTable<C>(main, 0, Map.of(), faults);
        }
        return new SheetTable<>(main, found.get().row(), found.get().columns(), faults);
    }

    private static <C extends Enum<C> & TableColumn> Stream<C> columns(Class<C> type) {
        return Arrays.stream(type.getEnumConstants());
    }

    private static <C extends Enum<C> & TableColumn> Optional<Head<C>> head(Class<C> type, ReadSheet sheet) {
        return sheet.rows().entrySet().stream()
                .limit(ROWS_BEFORE)
                .map(row -> new Head<>(sheet, row.getKey(), columns(type, row.getValue())))
                .filter(head -> isWhole(type, head.columns()))
                .findFirst();
    }

    private static <C extends Enum<C> & TableColumn> Map<C, Integer> columns(
            Class<C> type, Map<Integer, ReadCell> cells) {
        var columns = new EnumMap<C, Integer>(type);
        cells.forEach((position, cell) -> columns(type)
                .filter(column -> column.headings().isIn(cell))
                .findFirst()
                .ifPresent(column -> columns.putIfAbsent(column, position)));
        return columns;
    }

    private static <C extends Enum<C> & TableColumn> boolean isWhole(Class<C> type, Map<C, Integer> columns) {
        var needed = columns(type).filter(TableColumn::needed).toList();
        return columns.keySet().containsAll(needed)
                && (columns.size() > needed.size() || needed.size() == type.getEnumConstants().length);
    }

    /** Rows on other sheets must not be overlooked; the lists and the guide of a template are none. */
    private static <C extends Enum<C> & TableColumn> void others(
            Class<C> type, List<ReadSheet> sheets, ReadSheet main, WorkbookFaults faults) {
        for (var sheet : sheets) {
            if (sheet.hidden()) {
                faults.sheet(sheet.name(), "workbook.hidden");
            } else if (!sheet.name().equals(main.name()) && head(type, sheet).isPresent()) {
                faults.sheet(sheet.name(), "workbook.not-read", main.name());
            }
        }
    }

    /**
     * What a reader makes of each row that says something; notes merged cells and a table without rows.
     *
     * @param reader takes the row's number and the cells that say something
     */
    public <R> List<R> rows(SheetCells cells, BiFunction<Integer, Map<C, ReadCell>, R> reader) {
        if (columns.isEmpty()) {
            return List.of();
        }
        for (var merge : sheet.merges()) {
            if (merge.bottom() >= heading) {
                faults.fault(merge.top(), merge.left(), "workbook.merged", merge.address());
            }
        }
        var rows = new ArrayList<R>();
        for (var number : sheet.rows().tailMap(heading, false).keySet()) {
            var held = new TreeMap<C, ReadCell>();
            columns.forEach((column, position) -> {
                var cell = cells.at(number, position);
                if (cell != null && !SheetCells.isBlank(cell)) {
                    held.put(column, cell);
                }
            });
            if (!held.isEmpty()) {
                rows.add(reader.apply(number, held));
            }
        }
        if (rows.isEmpty()) {
            faults.sheet(sheet.name(), "csv.empty");
        }
        return rows;
    }

    /** Notes a fault at a cell of a column that the table has. */
    public void fault(int row, C column, Localized message) {
        faults.fault(row, Objects.requireNonNull(columns.get(column)), message);
    }
}
