package vn.parindex.campaign;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.ReadCell;
import vn.parindex.documents.ReadSheet;
import vn.parindex.documents.SheetCells;
import vn.parindex.documents.SheetTable;
import vn.parindex.documents.WorkbookFaults;
import vn.parindex.shared.Localized;

/** A table of what does not apply, as a file has it: a row a unit and code, with the reason. */
record NotApplicableTable(List<Row> rows, SheetTable<NotApplicableColumn> place) {
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

    /** The table of the first sheet that has one. */
    static NotApplicableTable read(List<ReadSheet> sheets) {
        var place = SheetTable.find(NotApplicableColumn.class, sheets, "workbook.no-table");
        var cells = new SheetCells(place.sheet(), place.faults());
        return new NotApplicableTable(
                place.rows(cells, (number, held) -> {
                    var code = held.get(NotApplicableColumn.CODE);
                    return new Row(
                            number,
                            told(place, cells, number, held, NotApplicableColumn.UNIT, UNIT),
                            told(place, cells, number, held, NotApplicableColumn.CODE, CODE),
                            code != null && code.kind() == ReadCell.Kind.NUMBER,
                            told(place, cells, number, held, NotApplicableColumn.REASON, REASON));
                }),
                place);
    }

    private static @Nullable String told(
            SheetTable<NotApplicableColumn> place,
            SheetCells cells,
            int row,
            Map<NotApplicableColumn, ReadCell> held,
            NotApplicableColumn column,
            int longest) {
        var cell = held.get(column);
        if (cell == null) {
            place.fault(row, column, Localized.message("not-applicable.missing", column.heading()));
            return null;
        }
        return cells.text(cell, longest);
    }

    WorkbookFaults faults() {
        return place.faults();
    }

    /** Notes a fault at a cell. */
    void fault(Row row, NotApplicableColumn column, String key, Object... arguments) {
        fault(row, column, Localized.message(key, arguments));
    }

    /** Notes a fault at a cell. */
    void fault(Row row, NotApplicableColumn column, Localized message) {
        place.fault(row.row(), column, message);
    }
}
