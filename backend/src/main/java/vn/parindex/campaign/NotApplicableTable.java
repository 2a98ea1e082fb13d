package vn.parindex.campaign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.ReadCell;
import vn.parindex.documents.ReadSheet;
import vn.parindex.documents.SheetCells;
import vn.parindex.documents.WorkbookFaults;
import vn.parindex.shared.Localized;

/**
 * A table of what does not apply, as a file has it: a row a unit and code, with the reason.
 *
 * @param columns where each column stands, from 0
 */
record NotApplicableTable(List<Row> rows, Map<NotApplicableColumn, Integer> columns, WorkbookFaults faults) {
    private static final int ROWS_BEFORE = 100;
    private static final int UNIT = 200;
    private static final int CODE = 50;
    private static final int REASON = 1000;

    /**
     * A row; null where a cell says nothing, or nothing readable.
     *
     * @param isNumber whether the code was typed as a number, so that 1.10 has become 1.1
     */
    record Row(
            int row,
            @Nullable String unit,
            @Nullable String code,
            boolean isNumber,
            @Nullable String reason) {}

    private record Head(ReadSheet sheet, int row, Map<NotApplicableColumn, Integer> columns) {}

    /** The table of the first sheet that has one. */
    static NotApplicableTable read(List<ReadSheet> sheets) {
        var found = sheets.stream()
                .filter(sheet -> !sheet.hidden())
                .flatMap(sheet -> head(sheet).stream())
                .findFirst();
        var main = found.map(Head::sheet).orElse(sheets.getFirst());
        var faults = new WorkbookFaults(main.name());
        others(sheets, main, faults);
        if (found.isEmpty()) {
            faults.sheet(
                    main.name(),
                    "workbook.no-table",
                    NotApplicableColumn.UNIT.heading(),
                    NotApplicableColumn.CODE.heading(),
                    NotApplicableColumn.REASON.heading());
            return new NotApplicableTable(List.of(), Map.of(), faults);
        }
        return table(found.get(), faults);
    }

    private static Optional<Head> head(ReadSheet sheet) {
        return sheet.rows().entrySet().stream()
                .limit(ROWS_BEFORE)
                .flatMap(row -> head(sheet, row.getKey(), row.getValue()).stream())
                .findFirst();
    }

    private static Optional<Head> head(ReadSheet sheet, int row, Map<Integer, ReadCell> cells) {
        var columns = new EnumMap<NotApplicableColumn, Integer>(NotApplicableColumn.class);
        cells.forEach((position, cell) ->
                NotApplicableColumn.headed(cell.text()).ifPresent(column -> columns.putIfAbsent(column, position)));
        return columns.size() == NotApplicableColumn.values().length
                ? Optional.of(new Head(sheet, row, columns))
                : Optional.empty();
    }

    /** Rows on other sheets must not be overlooked; the lists and the guide of the template are none. */
    private static void others(List<ReadSheet> sheets, ReadSheet main, WorkbookFaults faults) {
        for (var sheet : sheets) {
            if (sheet.hidden()) {
                faults.sheet(sheet.name(), "workbook.hidden");
            } else if (!sheet.name().equals(main.name()) && head(sheet).isPresent()) {
                faults.sheet(sheet.name(), "workbook.not-read", main.name());
            }
        }
    }

    private static NotApplicableTable table(Head head, WorkbookFaults faults) {
        for (var merge : head.sheet().merges()) {
            if (merge.bottom() >= head.row()) {
                faults.fault(merge.top(), merge.left(), "workbook.merged", merge.address());
            }
        }
        var cells = new SheetCells(head.sheet(), faults);
        var rows = new ArrayList<Row>();
        for (var number : head.sheet().rows().tailMap(head.row(), false).keySet()) {
            var code = cells.at(number, head.columns().get(NotApplicableColumn.CODE));
            var unit = cells.at(number, head.columns().get(NotApplicableColumn.UNIT));
            var reason = cells.at(number, head.columns().get(NotApplicableColumn.REASON));
            if (!SheetCells.isBlank(code) || !SheetCells.isBlank(unit) || !SheetCells.isBlank(reason)) {
                rows.add(new Row(
                        number,
                        told(cells, unit, number, head, NotApplicableColumn.UNIT, UNIT),
                        told(cells, code, number, head, NotApplicableColumn.CODE, CODE),
                        code != null && code.kind() == ReadCell.Kind.NUMBER,
                        told(cells, reason, number, head, NotApplicableColumn.REASON, REASON)));
            }
        }
        if (rows.isEmpty()) {
            faults.sheet(head.sheet().name(), "csv.empty");
        }
        return new NotApplicableTable(rows, head.columns(), faults);
    }

    private static @Nullable String told(
            SheetCells cells, @Nullable ReadCell cell, int row, Head head, NotApplicableColumn column, int longest) {
        if (SheetCells.isBlank(cell)) {
            faultAt(cells.faults(), row, head.columns(), column);
            return null;
        }
        return cells.text(cell, longest);
    }

    private static void faultAt(
            WorkbookFaults faults, int row, Map<NotApplicableColumn, Integer> columns, NotApplicableColumn column) {
        faults.fault(row, Objects.requireNonNull(columns.get(column)), "not-applicable.missing", column.heading());
    }

    /** Notes a fault at a cell. */
    void fault(Row row, NotApplicableColumn column, String key, Object... arguments) {
        fault(row, column, Localized.message(key, arguments));
    }

    /** Notes a fault at a cell. */
    void fault(Row row, NotApplicableColumn column, Localized message) {
        faults.fault(row.row(), Objects.requireNonNull(columns.get(column)), message);
    }
}
