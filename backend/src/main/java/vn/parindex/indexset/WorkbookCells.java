package vn.parindex.indexset;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.ReadCell;
import vn.parindex.documents.ReadCell.Kind;
import vn.parindex.documents.ReadSheet;
import vn.parindex.documents.SheetCells;
import vn.parindex.documents.WorkbookFaults;
import vn.parindex.ruletext.Numbers;
import vn.parindex.scoring.Scores;

/** The cells of an index set's sheet, which may also be numbers. */
final class WorkbookCells extends SheetCells {
    WorkbookCells(ReadSheet sheet, WorkbookFaults faults) {
        super(sheet, faults);
    }

    /** The number in a cell; null for none, or beside a fault. */
    @Nullable BigDecimal number(@Nullable ReadCell cell) {
        if (cell == null || isBlank(cell) || !holds(cell)) {
            return null;
        }
        var number = numberIn(cell);
        if (number == null) {
            var key = Numbers.isAmbiguous(cell.text()) ? "workbook.ambiguous" : "workbook.number";
            faults().fault(cell.row(), cell.column(), key, quote(cell.text()));
        } else if (!Scores.isStorable(number)) {
            faults().fault(cell.row(), cell.column(), "workbook.digits");
            return null;
        }
        return number;
    }

    /** The number in a cell, without a word about what is none. */
    static @Nullable BigDecimal numberIn(ReadCell cell) {
        return cell.kind() == Kind.TEXT ? Numbers.read(cell.text()).orElse(null) : numeric(cell);
    }
}
