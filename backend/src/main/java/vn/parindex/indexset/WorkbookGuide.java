package vn.parindex.indexset;

import static vn.parindex.documents.Cell.text;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import vn.parindex.documents.Style;
import vn.parindex.documents.Xlsx;
import vn.parindex.organization.UnitGroup;
import vn.parindex.ruletext.RuleKind;
import vn.parindex.ruletext.RuleText;

/** The sheet that says how the table is filled in, with an example of every type of rule. */
final class WorkbookGuide {
    private static final int[] WIDTHS = {28, 70, 60};

    /** The rows before the types of rules: three, the columns, a heading, the fields, a heading. */
    private static final int KINDS = 3 + WorkbookColumn.values().length + 1 + WorkbookField.values().length + 1;

    /** The rows before the lists: the types, one about the printed layout, a heading. */
    private static final int LISTS = KINDS + RuleKind.values().length + 2;

    private WorkbookGuide() {}

    /** Where the types of rules stand. */
    static String kinds() {
        return range(KINDS, RuleKind.values().length);
    }

    /** Where the groups of units stand. */
    static String groups() {
        return range(LISTS, UnitGroup.values().length);
    }

    /** Where it stands who scores. */
    static String scorers() {
        return range(LISTS + UnitGroup.values().length, ScoredBy.values().length);
    }

    /** Where yes and no stand. */
    static String answers() {
        return range(LISTS + UnitGroup.values().length + ScoredBy.values().length, 2);
    }

    private static String range(int before, int rows) {
        return "'" + WorkbookLabels.GUIDE + "'!" + Xlsx.fixed(before + 1, 0) + ":" + Xlsx.fixed(before + rows, 0);
    }

    static void write(Xlsx book) throws IOException {
        book.beginSheet(WorkbookLabels.GUIDE, 1, 1, WIDTHS);
        line(book, Style.TITLE, "Cách điền bảng “" + WorkbookLabels.SHEET + "”", "");
        line(
                book,
                Style.WRAPPED,
                "",
                "Mỗi dòng là một lĩnh vực, tiêu chí hoặc tiêu chí thành phần. Không gộp ô, không "
                        + "ẩn trang tính, không bỏ trống dòng tiêu đề. Số thập phân viết 1,5 hoặc 1.5; 1.250 hay 1,250 có hai "
                        + "cách hiểu nên viết 1250 hoặc 1,2500. Tổng của lĩnh vực và tiêu chí là công thức.");
        line(book, Style.HEAD, "Cột", "Nội dung");
        for (var column : WorkbookColumn.values()) {
            line(book, Style.WRAPPED, column.heading(), about(column));
        }
        line(book, Style.HEAD, "Phần đầu", "Nội dung");
        for (var field : WorkbookField.values()) {
            line(book, Style.WRAPPED, field.label(), about(field));
        }
        book.row(List.of(
                text("Cách chấm", Style.HEAD), text("Cách viết quy tắc", Style.HEAD), text("Ví dụ", Style.HEAD)));
        for (var kind : RuleKind.values()) {
            book.row(List.of(
                    text(kind.label(), Style.WRAPPED),
                    text(about(kind), Style.WRAPPED),
                    text(example(kind), Style.WRAPPED)));
        }
        line(
                book,
                Style.WRAPPED,
                "Mẫu in",
                "Nhận cả bảng in thông dụng (STT, Lĩnh vực/Tiêu chí, Điểm tối đa): các mức "
                        + "là dòng không đánh số dưới tiêu chí, có điểm ở cột Điểm tối đa. Phần chỉ dẫn không có điểm được giữ "
                        + "làm hướng dẫn, tiêu chí được nhập điểm kèm lý do và có lời nhắc.");
        line(book, Style.HEAD, "Danh mục", "Dùng ở");
        for (var group : UnitGroup.values()) {
            line(book, Style.WRAPPED, group.label(), WorkbookField.GROUP.label());
        }
        for (var scorer : ScoredBy.values()) {
            line(book, Style.WRAPPED, WorkbookLabels.of(scorer), WorkbookColumn.SCORED_BY.heading());
        }
        line(book, Style.WRAPPED, WorkbookLabels.YES, WorkbookField.ILLUSTRATIVE.label());
        line(book, Style.WRAPPED, WorkbookLabels.NO, WorkbookField.ILLUSTRATIVE.label());
        book.endSheet();
    }

    private static void line(Xlsx book, Style style, String name, String words) throws IOException {
        book.row(List.of(text(name, style), text(words, style == Style.HEAD ? style : Style.WRAPPED)));
    }

    private static String example(RuleKind kind) {
        return WorkbookExample.form()
                .leaves()
                .map(leaf -> Objects.requireNonNull(leaf.rule()))
                .filter(rule -> RuleKind.of(rule) == kind)
                .findFirst()
                .map(RuleText::write)
                .orElse("");
    }

    private static String about(WorkbookColumn column) {
        return switch (column) {
            case CODE -> "1 là lĩnh vực, 1.1 là tiêu chí, 1.1.1 là tiêu chí thành phần; đánh số liên tục.";
            case NAME -> "Tên, nhiều nhất 1000 ký tự.";
            case MAX -> "Số từ 0. Lĩnh vực ngoài tổng điểm (điểm thưởng, điểm trừ) ghi 0.";
            case MIN -> "Chỉ ghi khi điểm có thể nhỏ hơn 0.";
            case SCORED_BY -> WorkbookLabels.scorers() + ". Chỉ ghi ở dòng được chấm.";
            case DEPARTMENT -> "Mã của cơ quan thẩm định, ví dụ SNV. Chỉ ghi ở dòng được chấm.";
            case TYPE -> "Một trong các cách chấm nêu dưới đây. Chỉ ghi ở dòng được chấm.";
            case RULE -> "Quy tắc, mỗi ý một dòng trong ô (Alt+Enter để xuống dòng), như các ví dụ dưới đây.";
            case GUIDANCE -> "Hướng dẫn chấm, nhiều nhất 4000 ký tự.";
            case EVIDENCE -> "Tài liệu đơn vị phải có, nhiều nhất 4000 ký tự.";
            case LEGAL_BASIS ->
                "Văn bản làm căn cứ, nhiều nhất 4000 ký tự; có thể để trống. Tệp mẫu không nằm trong bảng, "
                        + "được giữ lại ở tiêu chí cũ.";
        };
    }

    private static String about(WorkbookField field) {
        return switch (field) {
            case TITLE -> "Tên đầy đủ của bộ chỉ số.";
            case GROUP -> WorkbookLabels.groups() + ".";
            case YEAR -> "Năm đánh giá.";
            case TOTAL -> "Tổng điểm công bố của bộ, thường là 100.";
            case SURVEY -> "Số điểm trong tổng lấy từ điều tra xã hội học; không có thì ghi 0.";
            case ILLUSTRATIVE -> WorkbookLabels.YES + " hoặc " + WorkbookLabels.NO + ".";
            case NOTICE -> "Lời lưu ý của bộ minh họa; có thể để trống.";
            case DECIMALS -> "Điểm được làm tròn đến số chữ số này, từ 0 đến 10; để trống là 10.";
        };
    }

    private static String about(RuleKind kind) {
        return switch (kind) {
            case LEVELS -> "Mỗi dòng một mức: điểm | nội dung. Đơn vị chọn đúng một mức.";
            case CHECKLIST -> "Mỗi dòng một nội dung: điểm | nội dung. Điểm là tổng các nội dung được đánh dấu.";
            case BANDS ->
                "Mẫu số, Tử số (hoặc Giá trị), rồi mỗi dòng một khoảng từ cao xuống thấp: ≥ 90% | 2, > 80% | 1, "
                        + "từ 70% đến dưới 80% | 0,5, còn lại | 0. Không phát sinh: đủ điểm, 0 điểm hoặc đề nghị không áp dụng.";
            case RATIO ->
                "Điểm = tỷ lệ ÷ Đủ điểm từ × điểm tối đa; dưới Không điểm dưới thì 0. Thêm dòng “Cách tính tỷ lệ: "
                        + "(mẫu số − tử số) / mẫu số” nếu càng ít càng tốt.";
            case CASES -> "Như Theo khoảng; ở chỗ điểm có thể viết “theo tỷ lệ”.";
            case PER_OCCURRENCE -> "Mỗi dòng một loại việc: mã | điểm mỗi lần | nội dung; Tối đa là điểm cao nhất.";
            case DEDUCTION -> "Điểm ban đầu; mỗi dòng: mã | điểm trừ mỗi lần | nội dung; Thấp nhất là điểm sàn.";
            case BEST_OF -> "Mỗi cách bắt đầu bằng dòng “Cách 1: tên cách chấm”, tiếp theo là quy tắc của cách đó.";
            case RELATIVE_TO_BEST -> "Giá trị là số liệu đem so; Tốt nhất: cao nhất hoặc thấp nhất.";
            case BONUS -> "Như Theo số lần; điểm tối đa của dòng là 0 vì nằm ngoài tổng điểm.";
            case FROM_SURVEY -> "Mỗi dòng một phương án trả lời: A = 100%; mỗi nhóm người trả lời một dòng.";
            case MANUAL -> "Để trống ô quy tắc; người chấm nhập điểm kèm lý do.";
        };
    }
}
