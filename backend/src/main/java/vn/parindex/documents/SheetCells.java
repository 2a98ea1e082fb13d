package vn.parindex.documents;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.ReadCell.Kind;
import vn.parindex.shared.VietnameseText;

/** The cells of a sheet as text; notes those that cannot be taken so. */
public class SheetCells {
    /** Spreadsheets compute with 15 digits and write noise behind them: 1.1 as 1.1000000000000001. */
    private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_QUOTE = 60;

    private final ReadSheet sheet;
    private final WorkbookFaults faults;

    /** Over a sheet, noting to {@code faults}. */
    public SheetCells(ReadSheet sheet, WorkbookFaults faults) {
        this.sheet = sheet;
        this.faults = faults;
    }

    /** Where faults are noted. */
    public WorkbookFaults faults() {
        return faults;
    }

    /** The cell at a place, or null where nothing stands. */
    public @Nullable ReadCell at(int row, @Nullable Integer column) {
        return column == null ? null : sheet.rows().getOrDefault(row, Map.of()).get(column);
    }

    /** Whether a cell says nothing. */
    public static boolean isBlank(@Nullable ReadCell cell) {
        return cell == null || (cell.kind() == Kind.TEXT && cell.text().isBlank());
    }

    /** The text of a cell without blanks around it; null for none, or beside a fault. */
    public @Nullable String text(@Nullable ReadCell cell, int longest) {
        if (cell == null || !holds(cell)) {
            return null;
        }
        var text = cell.kind() == Kind.NUMBER
                ? plain(cell)
                : VietnameseText.nfc(cell.text().replace('\u00a0', ' ').strip());
        if (text.codePointCount(0, text.length()) > longest) {
            faults.fault(cell.row(), cell.column(), "workbook.too-long", longest);
            return null;
        }
        if (!VietnameseText.storable(text)) {
            faults.fault(cell.row(), cell.column(), "workbook.characters");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** The number that a spreadsheet holds in a cell; null for text and what is far beyond use. */
    protected static @Nullable BigDecimal numeric(ReadCell cell) {
        if (cell.kind() != Kind.NUMBER || cell.text().length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            var number = new BigDecimal(cell.text());
            // beyond what can be stored anyway; spares us a billion digits
            if (number.signum() == 0 || Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER) {
                return number.signum() == 0 ? BigDecimal.ZERO : null;
            }
            return number.precision() > SPREADSHEET.getPrecision() ? trimmed(number.round(SPREADSHEET)) : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static BigDecimal trimmed(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    private static String plain(ReadCell cell) {
        var number = numeric(cell);
        return number == null ? cell.text() : number.stripTrailingZeros().toPlainString();
    }

    /** Whether a cell has content that can be taken; notes a formula without a value or with an error. */
    protected final boolean holds(ReadCell cell) {
        if (cell.kind() == Kind.NO_VALUE) {
            faults.fault(cell.row(), cell.column(), "workbook.no-value");
        } else if (cell.kind() == Kind.ERROR) {
            faults.fault(cell.row(), cell.column(), "workbook.error", quote(cell.text()));
        }
        return cell.kind() != Kind.NO_VALUE && cell.kind() != Kind.ERROR;
    }

    /** A text short enough to stand in a sentence. */
    public static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
