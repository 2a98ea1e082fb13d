package vn.parindex.campaign;

import static vn.parindex.documents.Cell.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.parindex.documents.Cell;
import vn.parindex.documents.Style;
import vn.parindex.documents.Xlsx;

/** Writes the table of what does not apply to be filled in, beside it who takes part and how rows are written. */
final class NotApplicableTemplate {
    private static final int[] WIDTHS = {44, 14, 60};

    /** Rows whose cells are text from the beginning. */
    private static final int PREPARED = 500;

    private NotApplicableTemplate() {}

    static void write(List<Participant> participants, OutputStream out) throws IOException {
        try (var book = new Xlsx(out)) {
            book.beginSheet("Không áp dụng", 1, 1, WIDTHS);
            book.row(Arrays.stream(NotApplicableColumn.values())
                    .map(column -> text(column.heading(), Style.HEAD))
                    .toList());
            // codes such as 1.10 stay as they are typed
            for (int row = 0; row < PREPARED; row++) {
                book.row(Collections.nCopies(WIDTHS.length, new Cell.Blank(Style.WRAPPED)));
            }
            book.endSheet();
            book.beginSheet("Danh sách đơn vị", 1, 1, WIDTHS);
            book.row(List.of(text("Tên", Style.HEAD), text("Mã số", Style.HEAD)));
            for (var participant : participants) {
                book.row(List.of(
                        text(participant.unitName(), Style.WRAPPED), text(participant.unitCode(), Style.WRAPPED)));
            }
            book.endSheet();
            guide(book);
        }
    }

    private static void guide(Xlsx book) throws IOException {
        book.beginSheet("Hướng dẫn", 1, 1, WIDTHS);
        book.row(List.of(text("Cột", Style.HEAD), text("", Style.HEAD), text("Nội dung", Style.HEAD)));
        for (var column : NotApplicableColumn.values()) {
            book.row(List.of(text(column.heading(), Style.WRAPPED), Cell.EMPTY, text(about(column), Style.WRAPPED)));
        }
        book.endSheet();
    }

    private static String about(NotApplicableColumn column) {
        return switch (column) {
            case UNIT -> "Mã hoặc tên của đơn vị tham gia, như ở trang “Danh sách đơn vị”.";
            case CODE ->
                "Mã lĩnh vực, tiêu chí hoặc tiêu chí thành phần không áp dụng, mỗi dòng một mã. Ô để định dạng Text: gõ 1.10 "
                        + "vào ô dạng số thì thành 1.1.";
            case REASON -> "Lý do không áp dụng, nhiều nhất 1000 ký tự.";
        };
    }
}
