package vn.parindex.indexset;

import java.util.Arrays;
import java.util.Optional;
import vn.parindex.shared.VietnameseText;

/** What stands above the table, each in its row: the label in column A, the value in column B. */
enum WorkbookField {
    TITLE(1, "Tên bộ chỉ số"),
    GROUP(2, "Khối đơn vị"),
    YEAR(3, "Năm"),
    TOTAL(4, "Tổng điểm"),
    SURVEY(5, "Điểm điều tra xã hội học"),
    ILLUSTRATIVE(6, "Bộ minh họa"),
    NOTICE(7, "Lưu ý"),
    DECIMALS(8, "Số chữ số thập phân của điểm");

    private final int row;
    private final String label;

    WorkbookField(int row, String label) {
        this.row = row;
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The row in a sheet that we write, from 1. */
    int row() {
        return row;
    }

    static Optional<WorkbookField> labelled(String text) {
        var folded = VietnameseText.fold(text).replaceFirst("\\s*:$", "");
        return Arrays.stream(values())
                .filter(field -> VietnameseText.fold(field.label).equals(folded))
                .findFirst();
    }
}
