package vn.parindex.assessment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the template of the report in the form of Decree 30/2020/NĐ-CP, always the same bytes. */
final class SelfReportTemplate {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NAMESPACES = " xmlns:w=\"" + WORD + "\" xmlns:r=\"" + RELATIONS + "\"";
    private static final int WIDTH = 9354; // twentieths of a point, between the margins
    private static final int[] HEADING = {3900, 5454};
    private static final int[] COLUMNS = {900, 3400, 1000, 1150, 2904};

    private SelfReportTemplate() {}

    /** The parts of the file by their names. */
    static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("document", "document.main") + type("styles", "styles") + type("header1", "header")
                        + "</Types>");
        parts.put("_rels/.rels", relations(relation(1, "officeDocument", "word/document.xml")));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(relation(1, "styles", "styles.xml") + relation(2, "header", "header1.xml")));
        parts.put(
                "word/document.xml",
                HEAD + "<w:document" + NAMESPACES + "><w:body>" + body() + "</w:body></w:document>");
        parts.put("word/header1.xml", HEAD + "<w:hdr" + NAMESPACES + ">" + pageNumber() + "</w:hdr>");
        parts.put("word/styles.xml", HEAD + "<w:styles" + NAMESPACES + ">" + styles() + "</w:styles>");
        return parts;
    }

    /** The file. */
    static byte[] file() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts().entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
                + signature()
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\""
                + " w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>";
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

    private static String repeated(String list, String what) {
        return paragraph("Normal", "", run("", "{{?" + list + "}}"))
                + what
                + paragraph("Normal", "", run("", "{{/" + list + "}}"));
    }

    private static String line(int indent) {
        return "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>"
                + "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"120\" w:lineRule=\"exact\"/><w:ind w:left=\""
                + indent + "\" w:right=\"" + indent + "\"/></w:pPr></w:p>";
    }

    private static String bold(String text, int size) {
        return run("<w:b/><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>", text);
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String paragraph(String style, String properties, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    private static String table(String border, int[] widths, String rows) {
        var borders = Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
                .map(side -> "<w:" + side + " w:val=\"" + border + "\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>")
                .collect(Collectors.joining());
        var grid = IntStream.of(widths)
                .mapToObj(width -> "<w:gridCol w:w=\"" + width + "\"/>")
                .collect(Collectors.joining());
        return "<w:tbl><w:tblPr><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/><w:tblBorders>" + borders
                + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>" + rows
                + "</w:tbl>";
    }

    private static String row(String properties, String cells) {
        return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
    }

    private static String cell(int width, String properties, String paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>" + paragraphs
                + "</w:tc>";
    }

    private static String pageNumber() {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    }

    private static String styles() {
        return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\""
                + " w:cs=\"Times New Roman\" w:eastAsia=\"Times New Roman\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"
                + "<w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/>"
                + "</w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + style("Center", "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>", "<w:sz w:val=\"26\"/>")
                + style("Intro", "<w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>", "")
                + style("Item", "<w:spacing w:after=\"60\"/><w:ind w:left=\"567\"/>", "")
                + style(
                        "Section",
                        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
                        "<w:b/>")
                + style("Sub", "<w:keepNext/><w:outlineLvl w:val=\"1\"/>", "<w:b/>")
                + style("Legend", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"22\"/>")
                + style("Cell", "<w:spacing w:before=\"40\" w:after=\"40\"/>", "<w:sz w:val=\"24\"/>")
                + style(
                        "NumberCell",
                        "<w:spacing w:before=\"40\" w:after=\"40\"/><w:jc w:val=\"right\"/>",
                        "<w:sz w:val=\"24\"/>")
                + style(
                        "Blank",
                        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + WIDTH + "\"/></w:tabs>",
                        "");
    }

    private static String style(String id, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id
                + "\"/><w:basedOn w:val=\"Normal\"/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPES + kind + "+xml\"/>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String content) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
    }
}
