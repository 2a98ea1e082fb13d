package vn.parindex.assessment;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.ReadCell;
import vn.parindex.documents.ReadCell.Kind;
import vn.parindex.documents.ReadSheet;
import vn.parindex.documents.SheetCells;
import vn.parindex.documents.WorkbookFaults;
import vn.parindex.ruletext.Numbers;

/** The cells of a table of figures: words, numbers and days. */
final class FigureCells extends SheetCells {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("[uuuu-M-d][d/M/uuuu]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Day 0 of spreadsheets, which believe in 29 February 1900. */
    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);

    /** No figures are older. */
    static final int FIRST_YEAR = 2000;

    private static final BigDecimal FIRST = BigDecimal.valueOf(36_526); // 1 January 2000
    private static final BigDecimal LAST = BigDecimal.valueOf(73_050); // 31 December 2099

    FigureCells(ReadSheet sheet, WorkbookFaults faults) {
        super(sheet, faults);
    }

    /** The number in a cell; null for none, or beside a fault. */
    @Nullable BigDecimal number(@Nullable ReadCell cell) {
        if (cell == null || isBlank(cell) || !holds(cell)) {
            return null;
        }
        var number = cell.kind() == Kind.TEXT ? Numbers.read(cell.text()).orElse(null) : numeric(cell);
        if (number == null) {
            var key = Numbers.isAmbiguous(cell.text()) ? "workbook.ambiguous" : "workbook.number";
            faults().fault(cell.row(), cell.column(), key, quote(cell.text()));
        }
        return number;
    }

    /** The day in a cell, which a spreadsheet may have made a number; null for none, or beside a fault. */
    @Nullable LocalDate date(@Nullable ReadCell cell) {
        if (cell == null || isBlank(cell) || !holds(cell)) {
            return null;
        }
        var date = cell.kind() == Kind.TEXT ? typed(cell.text().strip()) : counted(numeric(cell));
        if (date == null || date.getYear() < FIRST_YEAR) {
            faults().fault(cell.row(), cell.column(), "figures.date", quote(cell.text()));
            return null;
        }
        return date;
    }

    private static @Nullable LocalDate typed(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable LocalDate counted(@Nullable BigDecimal number) {
        return number == null
                        || number.stripTrailingZeros().scale() > 0
                        || number.compareTo(FIRST) < 0
                        || number.compareTo(LAST) > 0
                ? null
                : ORIGIN.plusDays(number.longValueExact());
    }
}
