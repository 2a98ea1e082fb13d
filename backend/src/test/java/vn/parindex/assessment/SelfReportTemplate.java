package vn.parindex.assessment;

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

/** Makes the template of the report in the form of Decree 30/2020/NĐ-CP, always the same bytes. */
final class SelfReportTemplate {
    private static final int[] COLUMNS = {900, 3400, 1000, 1150, 2904};

    private SelfReportTemplate() {}

    /** The parts of the file by their names. */
    static Map<String, String> parts() {
        return WordTemplate.parts(body());
    }

    private static String body() {
        return heading()
                + paragraph("Center", "<w:spacing w:before=\"240\"/>", bold("BÁO CÁO", 28))
                + paragraph("Center", "", bold("Tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm {{year}}", 28))
                + line(3200)
                + repeated("marks", paragraph("Center", "", run("<w:b/><w:color w:val=\"B00020\"/>", "{{text}}")))
                + paragraph("Intro", "", run("", "{{intro}}"))
                + section("I. KẾT QUẢ TỰ CHẤM ĐIỂM")
                + repeated("summary", paragraph("Item", "", run("", "- {{label}}: ") + run("<w:b/>", "{{value}}")))
                + section("II. ĐIỂM TỰ CHẤM TỪNG TIÊU CHÍ")
                + rows()
                + paragraph(
                        "Legend",
                        "",
                        run(
                                "",
                                "Điểm tự chấm được làm tròn đến hai chữ số thập phân khi in. Điểm của lĩnh vực, tiêu chí là tổng"
                                        + " các điểm đã tự chấm bên dưới, không kể điểm thưởng."))
                + repeated("legend", paragraph("Legend", "", run("", "{{text}}")))
                + section("III. KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT")
                + repeated(
                        "sections",
                        paragraph("Sub", "", run("", "{{title}}"))
                                + repeated("paragraphs", paragraph("Intro", "", run("", "{{text}}")))
                                + repeated("blank", blankLines()))
                + paragraph("Center", "", "")
                + signature();
    }

    private static String heading() {
        var left = paragraph("Center", "", run("<w:sz w:val=\"24\"/>", "{{superior}}"))
                + paragraph("Center", "", bold("{{agency}}", 24))
                + line(1300)
                + paragraph("Center", "", run("", "Số: ……/BC-……"));
        return sideBySide(left, motto("……………, ngày …… tháng …… năm ……"));
    }

    /** The rows of leaves may be split: an explanation may be longer than a page. */
    private static String rows() {
        var names = List.of("{{rows}}Mã", "Lĩnh vực, tiêu chí", "Tối đa", "Tự chấm", "Giải trình, tài liệu");
        var fields = List.of("[code]", "[name]", "[max]", "[score]", "[notes]");
        return WordTemplate.rows(COLUMNS, names, fields, "", i -> i == 2 || i == 3);
    }

    private static String signature() {
        var left = paragraph("Legend", "", run("<w:b/><w:i/><w:sz w:val=\"24\"/>", "Nơi nhận:"))
                + paragraph("Legend", "", run("", "- ……………………;"))
                + paragraph("Legend", "", run("", "- Lưu: VT, ……."));
        var right = paragraph("Center", "", bold("THỦ TRƯỞNG CƠ QUAN", 28))
                + paragraph("Center", "", run("<w:i/>", "(Ký, ghi rõ họ tên)"));
        return sideBySide(left, right) + paragraph("Center", "", "");
    }

    /** Three lines of dots to write over. */
    private static String blankLines() {
        return paragraph("Blank", "", "<w:r><w:tab/></w:r>").repeat(3);
    }
}
