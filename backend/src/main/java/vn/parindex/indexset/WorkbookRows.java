package vn.parindex.indexset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.ReadCell;
import vn.parindex.documents.WorkbookFaults;
import vn.parindex.indexset.IndexSetFault.Code;
import vn.parindex.shared.VietnameseText;

/** Reads the rows of the table: numbered ones with what stands below them, up to the total. */
final class WorkbookRows {
    private static final Pattern CODE = Pattern.compile("[0-9]{1,3}([.][0-9]{1,3}){0,2}");
    private static final Pattern BULLET = Pattern.compile("[-+*•–]|[a-zđ]\\)");
    private static final Pattern DOT_AT_END = Pattern.compile("\\.$");
    private static final Pattern END = Pattern.compile("tong cong.*|tong( so)?( diem)?:?");
    private static final int CODE_LENGTH = 50;
    private static final int NAME = 1000;
    private static final int DEPARTMENT = 20;
    private static final int TEXT = 4000;
    private static final int RULE = 200_000;

    private final WorkbookTable table;
    private final WorkbookCells cells;
    private final WorkbookFaults faults;
    private final List<WorkbookRow> rows = new ArrayList<>();

    @Nullable private BigDecimal total;

    private boolean ended;

    WorkbookRows(WorkbookTable table, WorkbookCells cells, WorkbookFaults faults) {
        this.table = table;
        this.cells = cells;
        this.faults = faults;
    }

    List<WorkbookRow> read() {
        table.sheet().rows().tailMap(table.body()).keySet().forEach(this::row);
        return rows;
    }

    /** The points in the row of the total, if there is one. */
    @Nullable BigDecimal total() {
        return total;
    }

    private void row(int row) {
        var cell = cell(row, WorkbookColumn.CODE);
        var code = cells.text(cell, CODE_LENGTH);
        var plain = code == null ? "" : DOT_AT_END.matcher(code).replaceFirst("");
        if (CODE.matcher(plain).matches()) {
            rows.add(numbered(row, plain));
        } else if (plain.isEmpty() || BULLET.matcher(plain).matches()) {
            unnumbered(row);
        } else if (isEnd(plain)) {
            end(row);
        } else if (!ended) {
            faults.fault(row, table.place(WorkbookColumn.CODE), "workbook.code", WorkbookCells.quote(plain));
        }
    }

    private WorkbookRow numbered(int row, String code) {
        var scoredBy = text(row, WorkbookColumn.SCORED_BY, NAME);
        var found = scoredBy == null ? null : WorkbookLabels.scoredBy(scoredBy).orElse(null);
        var max = max(row, code);
        var read = new WorkbookRow(
                row,
                code,
                new WorkbookRow.Cells(
                        text(row, WorkbookColumn.NAME, NAME),
                        max,
                        cells.number(cell(row, WorkbookColumn.MIN)),
                        found,
                        text(row, WorkbookColumn.DEPARTMENT, DEPARTMENT),
                        text(row, WorkbookColumn.TYPE, NAME),
                        text(row, WorkbookColumn.RULE, RULE),
                        text(row, WorkbookColumn.GUIDANCE, TEXT),
                        text(row, WorkbookColumn.EVIDENCE, TEXT),
                        text(row, WorkbookColumn.LEGAL_BASIS, TEXT)));
        if (scoredBy != null && found == null) {
            faults.fault(
                    row,
                    table.place(WorkbookColumn.SCORED_BY),
                    "workbook.scored-by",
                    WorkbookCells.quote(scoredBy),
                    WorkbookLabels.scorers());
            read.know(Code.NO_SCORER);
        }
        if (read.cells().department() == null && !WorkbookCells.isBlank(cell(row, WorkbookColumn.DEPARTMENT))) {
            read.know(Code.NO_DEPARTMENT);
        }
        if (WorkbookCells.isBlank(cell(row, WorkbookColumn.NAME))) {
            faults.fault(row, table.place(WorkbookColumn.NAME), "workbook.name-missing", code);
        }
        return read;
    }

    private @Nullable BigDecimal max(int row, String code) {
        var cell = cell(row, WorkbookColumn.MAX);
        var max = cells.number(cell);
        if (WorkbookCells.isBlank(cell)) {
            faults.fault(row, table.place(WorkbookColumn.MAX), "workbook.max-missing", code);
        } else if (max != null && max.signum() < 0) {
            faults.fault(row, table.place(WorkbookColumn.MAX), "workbook.negative");
            return null;
        }
        return max;
    }

    private void unnumbered(int row) {
        var text = text(row, WorkbookColumn.NAME, TEXT);
        if (text == null) {
            return;
        }
        if (isEnd(text)) {
            end(row);
        } else if (!ended && !rows.isEmpty()) {
            var points = cell(row, WorkbookColumn.MAX);
            rows.getLast()
                    .extras()
                    .add(new WorkbookRow.Extra(row, text, points == null ? null : WorkbookCells.numberIn(points)));
        }
    }

    private void end(int row) {
        if (!ended) {
            var cell = cell(row, WorkbookColumn.MAX);
            total = cell == null ? null : WorkbookCells.numberIn(cell);
        }
        ended = true;
    }

    private static boolean isEnd(String text) {
        return END.matcher(VietnameseText.fold(text)).matches();
    }

    private @Nullable ReadCell cell(int row, WorkbookColumn column) {
        return cells.at(row, table.column(column));
    }

    private @Nullable String text(int row, WorkbookColumn column, int longest) {
        return cells.text(cell(row, column), longest);
    }
}
