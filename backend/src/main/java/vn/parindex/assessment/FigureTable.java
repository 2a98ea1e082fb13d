package vn.parindex.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.ReadCell;
import vn.parindex.documents.ReadSheet;
import vn.parindex.documents.SheetTable;
import vn.parindex.documents.WorkbookFaults;
import vn.parindex.shared.Localized;

/** A table of figures, as a file has it: a row a unit and leaf, with the figures, their source and day. */
record FigureTable(List<Row> rows, SheetTable<FigureColumn> place) {
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

    /** The table of the first sheet that has one. */
    static FigureTable read(List<ReadSheet> sheets) {
        var place = SheetTable.find(FigureColumn.class, sheets, "figures.no-table");
        var cells = new FigureCells(place.sheet(), place.faults());
        return new FigureTable(place.rows(cells, (number, held) -> row(number, held, cells, place)), place);
    }

    private static Row row(
            int number, Map<FigureColumn, ReadCell> held, FigureCells cells, SheetTable<FigureColumn> place) {
        for (var column : FigureColumn.values()) {
            if (column.needed() && !held.containsKey(column)) {
                place.fault(number, column, Localized.message("figures.missing", column.heading()));
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

    WorkbookFaults faults() {
        return place.faults();
    }

    /** Notes a fault at a cell. */
    void fault(Row row, FigureColumn column, String key, Object... arguments) {
        fault(row, column, Localized.message(key, arguments));
    }

    /** Notes a fault at a cell; at the leaf's where the table does not have the column. */
    void fault(Row row, FigureColumn column, Localized message) {
        place.fault(row.row(), place.columns().containsKey(column) ? column : FigureColumn.LEAF, message);
    }
}
