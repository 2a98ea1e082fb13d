package vn.parindex.indexset;

import java.util.Arrays;
import java.util.Optional;
import vn.parindex.documents.Headings;
import vn.parindex.documents.ReadCell;
import vn.parindex.shared.VietnameseText;

/** The columns of an index set's sheet, by their headings; printed sets have some of them only. */
enum WorkbookColumn {
    CODE(0, "STT/Mã", 16, "STT", "Mã", "TT", "Mã số"),
    NAME(1, "Lĩnh vực/Tiêu chí/Tiêu chí thành phần", 48, "Tiêu chí", "Nội dung", "Nội dung tiêu chí", "Tên tiêu chí"),
    MAX(2, "Điểm tối đa", 9, "Thang điểm", "Điểm chuẩn"),
    MIN(3, "Điểm tối thiểu", 9, "Điểm thấp nhất"),
    SCORED_BY(4, "Ai chấm", 16, "Người chấm"),
    DEPARTMENT(5, "Cơ quan thẩm định", 12, "Đơn vị thẩm định"),
    TYPE(6, "Cách chấm", 18, "Cách tính điểm"),
    RULE(7, "Quy tắc", 48, "Quy tắc tính điểm"),
    GUIDANCE(8, "Hướng dẫn", 40, "Hướng dẫn chấm"),
    EVIDENCE(9, "Tài liệu kiểm chứng", 40, "Minh chứng"),
    LEGAL_BASIS(10, "Căn cứ pháp lý", 40, "Căn cứ", "Cơ sở pháp lý");

    private final int position;
    private final int width;

    @SuppressWarnings("ImmutableEnumChecker") // of lists that do not change
    private final Headings headings;

    WorkbookColumn(int position, String heading, int width, String... others) {
        this.position = position;
        this.width = width;
        this.headings = Headings.of(heading, others);
    }

    /** The place in a sheet that we write, from 0. */
    int position() {
        return position;
    }

    String heading() {
        return headings.first();
    }

    int width() {
        return width;
    }

    /** The column under a heading, however it is spelt. */
    static Optional<WorkbookColumn> headed(ReadCell cell) {
        var heading = VietnameseText.fold(cell.text());
        return Arrays.stream(values())
                .filter(column -> column.headings.isIn(cell)
                        || (column == NAME && heading.startsWith("linh vuc") && heading.contains("tieu chi")))
                .findFirst();
    }
}
