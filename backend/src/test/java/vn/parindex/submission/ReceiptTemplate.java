package vn.parindex.submission;

import static vn.parindex.testsupport.WordTemplate.bold;
import static vn.parindex.testsupport.WordTemplate.line;
import static vn.parindex.testsupport.WordTemplate.motto;
import static vn.parindex.testsupport.WordTemplate.paragraph;
import static vn.parindex.testsupport.WordTemplate.repeated;
import static vn.parindex.testsupport.WordTemplate.run;
import static vn.parindex.testsupport.WordTemplate.section;
import static vn.parindex.testsupport.WordTemplate.sideBySide;

import java.util.List;
import java.util.Map;
import vn.parindex.testsupport.WordTemplate;

/** Makes the template of receipts in the form of Decree 30/2020/NĐ-CP. */
final class ReceiptTemplate {
    private static final int[] COLUMNS = {900, 4700, 1150, 1250, 1354};

    private ReceiptTemplate() {}

    /** The parts of the file by their names. */
    static Map<String, String> parts() {
        return WordTemplate.parts(body());
    }

    private static String body() {
        return heading()
                + paragraph("Center", "<w:spacing w:before=\"240\"/>", bold("BIÊN NHẬN", 28))
                + paragraph(
                        "Center",
                        "",
                        bold("Nộp phiếu tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm {{year}}", 28))
                + line(3200)
                + repeated("marks", paragraph("Center", "", run("<w:b/><w:color w:val=\"B00020\"/>", "{{text}}")))
                + paragraph("Intro", "", run("", "{{intro}}"))
                + repeated("items", paragraph("Item", "", run("", "- {{label}}: ") + run("<w:b/>", "{{value}}")))
                + section("Điểm tự chấm theo lĩnh vực")
                + rows()
                + section("Mã nội dung (SHA-256)")
                + paragraph("Center", "", bold("{{digest}}", 24))
                + note(
                        "Mã nội dung là SHA-256 của tệp JSON ghi toàn bộ nội dung đã nộp, tải được tại mục Biên nhận của"
                                + " phiếu. Ai có tệp đó cũng tính lại được mã, ví dụ bằng lệnh certutil -hashfile TỆP SHA256"
                                + " trên Windows hoặc sha256sum TỆP trên Linux; viết liền, không phân biệt chữ hoa, chữ thường.")
                + note("Điểm được làm tròn đến hai chữ số thập phân khi in. Biên nhận do hệ thống lập tự động khi nhận"
                        + " phiếu, không cần ký.");
    }

    private static String heading() {
        var left = paragraph("Center", "", run("<w:sz w:val=\"24\"/>", "{{province}}"))
                + paragraph("Center", "", bold("HỆ THỐNG CHẤM ĐIỂM CHỈ SỐ CCHC", 24))
                + line(1300);
        return sideBySide(left, motto("{{date}}"));
    }

    private static String rows() {
        var names = List.of("{{rows}}Mã", "Lĩnh vực", "Tối đa", "Tự chấm", "Đã chấm");
        var fields = List.of("[code]", "[name]", "[max]", "[score]", "[leaves]");
        return WordTemplate.rows(COLUMNS, names, fields, "<w:cantSplit/>", i -> i > 1);
    }

    private static String note(String text) {
        return paragraph("Legend", "", run("", text));
    }
}
