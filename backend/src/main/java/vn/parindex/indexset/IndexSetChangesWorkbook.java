package vn.parindex.indexset;

import static vn.parindex.documents.Cell.text;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.Cell;
import vn.parindex.documents.Style;
import vn.parindex.documents.Xlsx;
import vn.parindex.indexset.IndexSetChange.Kind;
import vn.parindex.ruletext.RuleKind;
import vn.parindex.ruletext.RuleText;

/** Writes what one index set has otherwise than an older one, a row a change, in the words of {@link IndexSetWorkbook}. */
final class IndexSetChangesWorkbook {
    private static final String SHEET = "So sánh";
    private static final int HEADING = 4;
    private static final int FROZEN_COLUMNS = 3;
    private static final int[] WIDTHS = {20, 10, 10, 40, 40, 44, 44};
    private static final List<String> HEADINGS =
            List.of("Loại thay đổi", "Mã trước", "Mã sau", "Tên trước", "Tên sau", "Giá trị trước", "Giá trị sau");
    private static final String CUT = "\n… Phần còn lại dài quá một ô, xem trong ứng dụng.";

    private IndexSetChangesWorkbook() {}

    static void write(IndexSetChangesView view, OutputStream out) throws IOException {
        try (var book = new Xlsx(out)) {
            book.beginSheet(SHEET, HEADING, FROZEN_COLUMNS, WIDTHS);
            book.row(List.of(text("Bộ trước", Style.HEAD), text(title(view.from()), Style.TEXT)));
            book.row(List.of(text("Bộ sau", Style.HEAD), text(title(view.to()), Style.TEXT)));
            book.row(List.of());
            book.row(HEADINGS.stream().map(heading -> text(heading, Style.HEAD)).toList());
            for (var change : view.changes()) {
                book.row(cells(change));
            }
            book.endSheet();
        }
    }

    private static String title(IndexSetView set) {
        return set.illustrative() ? set.title() + " (bộ minh họa)" : set.title();
    }

    private static List<Cell> cells(IndexSetChange change) {
        return List.of(
                words(label(change.kind())),
                words(change.oldCode()),
                words(change.code()),
                words(change.oldName()),
                words(change.kind() == Kind.REMOVED ? null : change.name()),
                value(change.kind(), change.before()),
                value(change.kind(), change.after()));
    }

    private static Cell value(Kind kind, @Nullable String value) {
        if (value == null) {
            return Cell.EMPTY;
        }
        return switch (kind) {
            case ADDED, REMOVED, MAXIMUM, MINIMUM, TOTAL, SURVEY, DECIMALS ->
                IndexSetWorkbook.points(new BigDecimal(value));
            case SCORED_BY -> words(WorkbookLabels.of(ScoredBy.valueOf(value)));
            case RULE -> rule(value);
            case MOVED, RENAMED, DEPARTMENT, GUIDANCE, LEGAL_BASIS, EVIDENCE, EXAMPLE_FILES, TITLE -> words(value);
        };
    }

    private static Cell rule(String json) {
        var rule = RuleJson.rule(json);
        return words((RuleKind.of(rule).label() + "\n" + RuleText.write(rule)).strip());
    }

    private static Cell words(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Cell.EMPTY;
        }
        return text(Xlsx.fits(text) ? text : text.substring(0, Xlsx.LONGEST_TEXT - CUT.length()) + CUT, Style.WRAPPED);
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case ADDED -> "Thêm";
            case REMOVED -> "Bỏ";
            case MOVED -> "Đổi mã";
            case RENAMED -> "Đổi tên";
            case MAXIMUM -> WorkbookColumn.MAX.heading();
            case MINIMUM -> WorkbookColumn.MIN.heading();
            case RULE -> WorkbookColumn.RULE.heading();
            case SCORED_BY -> WorkbookColumn.SCORED_BY.heading();
            case DEPARTMENT -> WorkbookColumn.DEPARTMENT.heading();
            case GUIDANCE -> WorkbookColumn.GUIDANCE.heading();
            case LEGAL_BASIS -> WorkbookColumn.LEGAL_BASIS.heading();
            case EXAMPLE_FILES -> "Tệp mẫu";
            case EVIDENCE -> WorkbookColumn.EVIDENCE.heading();
            case TITLE -> WorkbookField.TITLE.label();
            case TOTAL -> WorkbookField.TOTAL.label();
            case SURVEY -> WorkbookField.SURVEY.label();
            case DECIMALS -> WorkbookField.DECIMALS.label();
        };
    }
}
