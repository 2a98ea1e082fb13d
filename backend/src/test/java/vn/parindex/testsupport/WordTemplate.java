package vn.parindex.testsupport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What templates for a word processor in the form of Decree 30/2020/NĐ-CP have in common. */
public final class WordTemplate {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NAMESPACES = " xmlns:w=\"" + WORD + "\" xmlns:r=\"" + RELATIONS + "\"";
    /** Width of the text in twentieths of a point. */
    public static final int WIDTH = 9354;

    private static final String PAGE = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\""
            + " w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>";

    private static final int[] HALVES = {3900, 5454};

    private WordTemplate() {}

    /** Paragraphs for each item of a list. */
    public static String repeated(String list, String what) {
        return paragraph("Normal", "", run("", "{{?" + list + "}}"))
                + what
                + paragraph("Normal", "", run("", "{{/" + list + "}}"));
    }

    /** A thin line, indented at both ends. */
    public static String line(int indent) {
        return "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>"
                + "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"120\" w:lineRule=\"exact\"/><w:ind w:left=\""
                + indent + "\" w:right=\"" + indent + "\"/></w:pPr></w:p>";
    }

    /** Bold text of a size in half points. */
    public static String bold(String text, int size) {
        return run("<w:b/><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>", text);
    }

    /** Text with the properties of its run. */
    public static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A paragraph of a style. */
    public static String paragraph(String style, String properties, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    /** A table as wide as the text. */
    public static String table(String border, int[] widths, String rows) {
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

    /** A row of a table. */
    public static String row(String properties, String cells) {
        return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
    }

    /** A cell of a table. */
    public static String cell(int width, String properties, String paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>" + paragraphs
                + "</w:tc>";
    }

    /** Two columns without lines, as at the head and foot of a document. */
    public static String sideBySide(String left, String right) {
        return table("nil", HALVES, row("<w:cantSplit/>", cell(HALVES[0], "", left) + cell(HALVES[1], "", right)));
    }

    /** The right side of a head: the country, its motto and the date. */
    public static String motto(String date) {
        return paragraph("Center", "", bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 24))
                + paragraph("Center", "", bold("Độc lập - Tự do - Hạnh phúc", 26))
                + line(1100)
                + paragraph("Center", "", run("<w:i/>", date));
    }

    /** A table with a heading on every page and a row of fields. */
    public static String rows(
            int[] widths, List<String> names, List<String> fields, String rowProperties, IntPredicate isNumber) {
        var grey = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7E6E6\"/>";
        return table(
                "single",
                widths,
                row("<w:cantSplit/><w:tblHeader/>", cells(widths, grey, isNumber, i -> run("<w:b/>", names.get(i))))
                        + row(rowProperties, cells(widths, "", isNumber, i -> run("", fields.get(i)))));
    }

    private static String cells(int[] widths, String properties, IntPredicate isNumber, IntFunction<String> runs) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> cell(
                        widths[i], properties, paragraph(isNumber.test(i) ? "NumberCell" : "Cell", "", runs.apply(i))))
                .collect(Collectors.joining());
    }

    /** The heading of a part. */
    public static String section(String text) {
        return paragraph("Section", "", run("", text));
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

    /** The parts of a file with this body by their names. */
    public static Map<String, String> parts(String body) {
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
                HEAD + "<w:document" + NAMESPACES + "><w:body>" + body + PAGE + "</w:body></w:document>");
        parts.put("word/header1.xml", HEAD + "<w:hdr" + NAMESPACES + ">" + pageNumber() + "</w:hdr>");
        parts.put("word/styles.xml", HEAD + "<w:styles" + NAMESPACES + ">" + styles() + "</w:styles>");
        return parts;
    }

    /** The file of these parts, always the same bytes. */
    public static byte[] file(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
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

    /** The parts of a committed file. */
    public static Map<String, String> partsOf(byte[] file) {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
