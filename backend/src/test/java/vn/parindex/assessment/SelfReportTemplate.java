package vn.parindex.assessment;

import static vn.parindex.testsupport.WordTemplate.bold;
import static vn.parindex.testsupport.WordTemplate.cell;
import static vn.parindex.testsupport.WordTemplate.line;
import static vn.parindex.testsupport.WordTemplate.paragraph;
import static vn.parindex.testsupport.WordTemplate.repeated;
import static vn.parindex.testsupport.WordTemplate.row;
import static vn.parindex.testsupport.WordTemplate.run;
import static vn.parindex.testsupport.WordTemplate.table;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.parindex.testsupport.WordTemplate;

/** Makes the template of the report in the form of Decree 30/2020/NĐ-CP, always the same bytes. */
final class SelfReportTemplate {
    private static final int[] HEADING = {3900, 5454};
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
                + paragraph("Sub", "", run("", "1. Khó khăn, vướng mắc"))
                + blankLines()
                + paragraph("Sub", "", run("", "2. Đề xuất, kiến nghị"))
                + blankLines()
                + paragraph("Center", "", "")
                + signature();
    }

    private static String heading() {
        var left = paragraph("Center", "", run("<w:sz w:val=\"24\"/>", "{{superior}}"))
                + paragraph("Center", "", bold("{{agency}}", 24))
                + line(1300)
                + paragraph("Center", "", run("", "Số: ……/BC-……"));
        var right = paragraph("Center", "", bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 24))
                + paragraph("Center", "", bold("Độc lập - Tự do - Hạnh phúc", 26))
                + line(1100)
                + paragraph("Center", "", run("<w:i/>", "……………, ngày …… tháng …… năm ……"));
        return table("nil", HEADING, row("<w:cantSplit/>", cell(HEADING[0], "", left) + cell(HEADING[1], "", right)));
    }

    /** The rows of leaves may be split: an explanation may be longer than a page. */
    private static String rows() {
        var names = List.of("{{rows}}Mã", "Lĩnh vực, tiêu chí", "Tối đa", "Tự chấm", "Giải trình, tài liệu");
        var fields = List.of("[code]", "[name]", "[max]", "[score]", "[notes]");
        var grey = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7E6E6\"/>";
        return table(
                "single",
                COLUMNS,
                row(
                                "<w:cantSplit/><w:tblHeader/>",
                                cells(i -> cell(COLUMNS[i], grey, inRow(i, run("<w:b/>", names.get(i))))))
                        + row("", cells(i -> cell(COLUMNS[i], "", inRow(i, run("", fields.get(i)))))));
    }

    private static String cells(IntFunction<String> cell) {
        return IntStream.range(0, COLUMNS.length).mapToObj(cell).collect(Collectors.joining());
    }

    private static String inRow(int column, String runs) {
        return paragraph(column == 2 || column == 3 ? "NumberCell" : "Cell", "", runs);
    }

    private static String signature() {
        var left = paragraph("Legend", "", run("<w:b/><w:i/><w:sz w:val=\"24\"/>", "Nơi nhận:"))
                + paragraph("Legend", "", run("", "- ……………………;"))
                + paragraph("Legend", "", run("", "- Lưu: VT, ……."));
        var right = paragraph("Center", "", bold("THỦ TRƯỞNG CƠ QUAN", 28))
                + paragraph("Center", "", run("<w:i/>", "(Ký, ghi rõ họ tên)"));
        return table("nil", HEADING, row("<w:cantSplit/>", cell(HEADING[0], "", left) + cell(HEADING[1], "", right)))
                + paragraph("Center", "", "");
    }

    private static String section(String text) {
        return paragraph("Section", "", run("", text));
    }

    /** Three lines of dots to write over. */
    private static String blankLines() {
        return paragraph("Blank", "", "<w:r><w:tab/></w:r>").repeat(3);
    }
}
