package vn.parindex.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, as well formed or as hostile as a test wants it. */
public final class RawWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();

    /** A sheet with these rows, and whatever comes after them. */
    public RawWorkbook sheet(String name, String rows, String after) {
        return worksheet(
                name, "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    }

    /** A sheet of plain text cells, {@code |} between them, a row a line. */
    public RawWorkbook table(String name, String lines) {
        return sheet(name, rows(lines), "");
    }

    /** Rows of plain text cells; what begins with {@code #} is a number, with {@code =} a formula. */
    public static String rows(String lines) {
        var list = lines.lines().toList();
        return IntStream.range(0, list.size())
                .mapToObj(i -> row(i + 1, list.get(i)))
                .collect(Collectors.joining());
    }

    private static String row(int number, String line) {
        var cells = line.split("\\|", -1);
        return IntStream.range(0, cells.length)
                .mapToObj(i -> cell((char) ('A' + i) + "" + number, cells[i].strip()))
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }

    private static String cell(String address, String text) {
        if (text.isEmpty()) {
            return "<c r=\"" + address + "\" s=\"1\"/>";
        }
        if (text.startsWith("#")) {
            return "<c r=\"" + address + "\"><v>" + text.substring(1) + "</v></c>";
        }
        if (text.startsWith("=")) {
            return "<c r=\"" + address + "\"><f>" + text.substring(1) + "</f></c>";
        }
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\\n", "&#10;");
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + escaped + "</t></is></c>";
    }

    /** A sheet whose part is this XML. */
    public RawWorkbook worksheet(String name, String xml) {
        sheets.put(name, "");
        return part("xl/worksheets/sheet" + sheets.size() + ".xml", xml);
    }

    /** Hides the last sheet. */
    public RawWorkbook hidden() {
        var last = sheets.keySet().stream().reduce((one, other) -> other).orElseThrow();
        sheets.put(last, " state=\"hidden\"");
        return this;
    }

    /** A part with this content. */
    public RawWorkbook part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A part with these bytes. */
    public RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        var book = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        var relations = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
        int number = 0;
        for (var sheet : sheets.entrySet()) {
            number++;
            book.append("<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>"
                    .formatted(sheet.getKey(), number, sheet.getValue(), number));
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(number, RELATIONS, number));
        }
        relations.append("<Relationship Id=\"rIdS\" Type=\"%s/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                .formatted(RELATIONS));
        var all = new LinkedHashMap<String, byte[]>();
        all.put("xl/workbook.xml", text(book + "</sheets></workbook>"));
        all.put("xl/_rels/workbook.xml.rels", text(relations + "</Relationships>"));
        all.putAll(parts);
        return zip(all);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
