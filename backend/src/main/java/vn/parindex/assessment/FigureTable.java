package vn.parindex.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
 * A table of figures, as a file has it: a row a unit and leaf, with the figures, their source and day.
 *
 * @param columns where each column stands, from 0
 */
record FigureTable(List<Row> rows, Map<FigureColumn, Integer> columns, WorkbookFaults faults) {
    private static final int ROWS_BEFORE = 100;
    private static final int UNIT = 200;
    private static final int LEAF = 50;
    private static final int SOURCE = 300;

    /**
     * A row; null where a cell says nothing, or nothing readable.
     *
     * @param isNumber whether the leaf's code was typed as a number, so that 1.10 has become 1.1
     * @param figures by column, without those that cannot be read
     * @param given columns of figures that say something, readable or not
     */
    record Row(
            int row,
            @Nullable String unit,
            @Nullable String leaf,
            boolean isNumber,
            Map<FigureColumn, BigDecimal> figures,
            List<FigureColumn> given,
            @Nullable String source,
            @Nullable LocalDate asOf) {}

    private record Head(ReadSheet sheet, int row, Map<FigureColumn, Integer> columns) {
        boolean isWhole() {
            var needed = Arrays.stream(FigureColumn.values())
                    .filter(FigureColumn::needed)
                    .toList();
            return columns.keySet().containsAll(needed) && columns.size() > needed.size();
        }
    }

    /** The table of the first sheet that has one. */
    static FigureTable read(List<ReadSheet> sheets) {
        var found = sheets.stream()
                .filter(sheet -> !sheet.hidden())
                .flatMap(sheet -> head(sheet).stream())
                .findFirst();
        var main = found.map(Head::sheet).orElse(sheets.getFirst());
        var faults = new WorkbookFaults(main.name());
        others(sheets, main, faults);
        if (found.isEmpty()) {
            faults.sheet(main.name(), "figures.no-table", (Object[]) Arrays.stream(FigureColumn.values())
                    .map(FigureColumn::heading)
                    .toArray(String[]::new));
            return new FigureTable(List.of(), Map.of(), faults);
        }
        return table(found.get(), faults);
    }

    private static Optional<Head> head(ReadSheet sheet) {
        return sheet.rows().entrySet().stream()
                .limit(ROWS_BEFORE)
                .map(row -> head(sheet, row.getKey(), row.getValue()))
                .filter(Head::isWhole)
                .findFirst();
    }

    private static Head head(ReadSheet sheet, int row, Map<Integer, ReadCell> cells) {
        var columns = new EnumMap<FigureColumn, Integer>(FigureColumn.class);
        cells.forEach((position, cell) ->
                FigureColumn.headed(cell.text()).ifPresent(column -> columns.putIfAbsent(column, position)));
        return new Head(sheet, row, columns);
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

    private static FigureTable table(Head head, WorkbookFaults faults) {
        for (var merge : head.sheet().merges()) {
            if (merge.bottom() >= head.row()) {
                faults.fault(merge.top(), merge.left(), "workbook.merged", merge.address());
            }
        }
        var cells = new FigureCells(head.sheet(), faults);
        var rows = new ArrayList<Row>();
        for (var number : head.sheet().rows().tailMap(head.row(), false).keySet()) {
            var held = new EnumMap<FigureColumn, ReadCell>(FigureColumn.class);
            head.columns().forEach((column, position) -> {
                var cell = cells.at(number, position);
                if (cell != null && !SheetCells.isBlank(cell)) {
                    held.put(column, cell);
                }
            });
            if (!held.isEmpty()) {
                rows.add(row(number, held, cells, head.columns()));
            }
        }
        if (rows.isEmpty()) {
            faults.sheet(head.sheet().name(), "csv.empty");
        }
        return new FigureTable(rows, head.columns(), faults);
    }

    private static Row row(
            int number, Map<FigureColumn, ReadCell> held, FigureCells cells, Map<FigureColumn, Integer> columns) {
        for (var column : FigureColumn.values()) {
            if (column.needed() && !held.containsKey(column)) {
                cells.faults()
                        .fault(
                                number,
                                Objects.requireNonNull(columns.get(column)),
                                "figures.missing",
                                column.heading());
            }
        }
        var leaf = held.get(FigureColumn.LEAF);
        var given = held.keySet().stream().filter(column -> !column.needed()).toList();
        var figures = new EnumMap<FigureColumn, BigDecimal>(FigureColumn.class);
        for (var column : given) {
            var figure = cells.number(held.get(column));
            if (figure != null) {
                figures.put(column, figure);
            }
        }
        return new Row(
                number,
                cells.text(held.get(FigureColumn.UNIT), UNIT),
                cells.text(leaf, LEAF),
                leaf != null && leaf.kind() == ReadCell.Kind.NUMBER,
                figures,
                given,
                cells.text(held.get(FigureColumn.SOURCE), SOURCE),
                cells.date(held.get(FigureColumn.DATE)));
    }

    /** Notes a fault at a cell. */
    void fault(Row row, FigureColumn column, String key, Object... arguments) {
        fault(row, column, Localized.message(key, arguments));
    }

    /** Notes a fault at a cell; at the leaf's where the table does not have the column. */
    void fault(Row row, FigureColumn column, Localized message) {
        var position = columns.get(column);
        var shown = position == null ? columns.get(FigureColumn.LEAF) : position;
        faults.fault(row.row(), Objects.requireNonNull(shown), message);
    }
}
