package vn.parindex.campaign;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.TableTemplate;
import vn.parindex.documents.Xlsx;

/** Writes the table of what does not apply to be filled in, beside it who takes part and how rows are written. */
final class NotApplicableTemplate {
    private static final int[] WIDTHS = {44, 14, 60};

    private NotApplicableTemplate() {}

    static void write(List<Participant> participants, OutputStream out) throws IOException {
        try (var book = new Xlsx(out)) {
            TableTemplate.table(book, "Không áp dụng", NotApplicableColumn.class, WIDTHS);
            TableTemplate.list(
                    book,
                    "Danh sách đơn vị",
                    WIDTHS,
                    List.of("Tên", "Mã số"),
                    participants.stream()
                            .map(p -> Arrays.<@Nullable String>asList(p.unitName(), p.unitCode()))
                            .toList());
            TableTemplate.list(
                    book,
                    "Hướng dẫn",
                    WIDTHS,
                    List.of("Cột", "", "Nội dung"),
                    Arrays.stream(NotApplicableColumn.values())
                            .map(column -> Arrays.<@Nullable String>asList(column.heading(), null, about(column)))
                            .toList());
        }
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
