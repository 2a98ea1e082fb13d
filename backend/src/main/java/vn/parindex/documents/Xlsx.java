package vn.parindex.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook (SpreadsheetML) row by row in constant memory, formulas beside the values they give: the streaming
 * libraries at hand write either, but not both.
 */
public final class Xlsx implements Closeable {
    /** The media type of a workbook. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Letters that a spreadsheet keeps in a cell; with more of them it calls the whole file damaged. */
    public static final int LONGEST_TEXT = 32_767;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final int LETTERS = 26;
    private static final int LONGEST_NAME = 31;
    private static final int[] WIDTHS = {6, 44};

    private final ZipOutputStream zip;
    private final List<String> sheets = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private final List<String> choices = new ArrayList<>();
    private int row;

    /** Writes to {@code out}, which it closes with itself. */
    public Xlsx(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** A cell's address: row from 1, column from 0; (8, 2) is C8. */
    public static String address(int row, int column) {
        return letters(column) + row;
    }

    /** The same address, unmoved when a formula is copied: $C$8. */
    public static String fixed(int row, int column) {
        return "$" + letters(column) + "$" + row;
    }

    /** A column's letters, from 0; 27 is AB. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** Whether a text can stand in one cell. */
    public static boolean fits(String text) {
        return text.length() <= LONGEST_TEXT;
    }

    /** Begins a sheet whose first rows and columns stay in view. */
    public void beginSheet(String name, int frozenRows, int frozenColumns) throws IOException {
        beginSheet(name, frozenRows, frozenColumns, WIDTHS);
    }

    /** The same with the widths of the first columns, in digits. */
    public void beginSheet(String name, int frozenRows, int frozenColumns, int... widths) throws IOException {
        sheets.add(
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name);
        merges.clear();
        choices.clear();
        row = 0;
        begin("xl/worksheets/sheet" + sheets.size() + ".xml");
        write(HEADER + "<worksheet xmlns=\"" + MAIN
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane xSplit=\""
                + frozenColumns + "\" ySplit=\"" + frozenRows + "\" topLeftCell=\""
                + address(frozenRows + 1, frozenColumns)
                + "\" activePane=\"bottomRight\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int column = 0; column < widths.length; column++) {
            write("<col min=\"" + (column + 1) + "\" max=\"" + (column + 1) + "\" width=\"" + widths[column]
                    + "\" customWidth=\"1\"/>");
        }
        write("</cols><sheetData>");
    }

    /** The next row of the sheet. */
    public void row(List<Cell> cells) throws IOException {
        row++;
        var xml = new StringBuilder("<row r=\"").append(row).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            cell(xml, address(row, column), cells.get(column));
        }
        write(xml.append("</row>").toString());
    }

    /** Makes one cell of a rectangle; rows from 1, columns from 0. */
    public void merge(int top, int left, int bottom, int right) {
        merges.add(address(top, left) + ":" + address(bottom, right));
    }

    /**
     * Offers values to choose from in a rectangle; rows from 1, columns from 0. Others are taken after a question.
     *
     * @param values where the values stand, such as {@code 'Danh mục'!$A$2:$A$5}
     */
    public void choice(int top, int left, int bottom, int right, String values) {
        choices.add(
                "<dataValidation type=\"list\" errorStyle=\"warning\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\""
                        + address(top, left) + ":" + address(bottom, right) + "\"><formula1>" + escaped(values)
                        + "</formula1></dataValidation>");
    }

    /** Ends the sheet. */
    public void endSheet() throws IOException {
        var xml = new StringBuilder("</sheetData>");
        if (!merges.isEmpty()) {
            xml.append("<mergeCells count=\"").append(merges.size()).append("\">");
            merges.forEach(m -> xml.append("<mergeCell ref=\"").append(m).append("\"/>"));
            xml.append("</mergeCells>");
        }
        if (!choices.isEmpty()) {
            xml.append("<dataValidations count=\"").append(choices.size()).append("\">");
            choices.forEach(xml::append);
            xml.append("</dataValidations>");
        }
        write(xml.append("<pageSetup paperSize=\"8\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>")
                .toString());
        zip.closeEntry();
    }

    /** Writes what ties the sheets together, and closes the stream. */
    @Override
    public void close() throws IOException {
        var types = new StringBuilder(HEADER + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("workbook", MEDIA_TYPE + ".main+xml")
                + type("styles", MEDIA_TYPE.replace(".sheet", ".styles+xml")));
        var book =
                new StringBuilder(HEADER + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        var relations = new StringBuilder(HEADER + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation("styles", "styles", "styles"));
        for (int i = 1; i <= sheets.size(); i++) {
            types.append(type("worksheets/sheet" + i, MEDIA_TYPE.replace(".sheet", ".worksheet+xml")));
            book.append("<sheet name=\"")
                    .append(escaped(sheets.get(i - 1)))
                    .append("\" sheetId=\"")
                    .append(i)
                    .append("\" r:id=\"sheet")
                    .append(i)
                    .append("\"/>");
            relations.append(relation("sheet" + i, "worksheet", "worksheets/sheet" + i));
        }
        entry("xl/workbook.xml", book.append("</sheets></workbook>").toString());
        entry("xl/_rels/workbook.xml.rels", relations.append("</Relationships>").toString());
        entry("xl/styles.xml", XlsxStyles.XML);
        entry("[Content_Types].xml", types.append("</Types>").toString());
        entry(
                "_rels/.rels",
                HEADER + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                        + "<Relationship Id=\"book\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        zip.close();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(String id, String type, String part) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + part + ".xml\"/>";
    }

    private void entry(String name, String content) throws IOException {
        begin(name);
        write(content);
        zip.closeEntry();
    }

    /** Always of the same time: the same content is the same bytes, whenever it is written. */
    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void write(String xml) throws IOException {
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void cell(StringBuilder xml, String address, Cell cell) {
        switch (cell) {
            case Cell.Empty() -> {}
            case Cell.Blank(var style) -> open(xml, address, style, "").append("</c>");
            case Cell.Text(var text, var style) -> {
                if (!fits(text)) {
                    throw new IllegalArgumentException("too long for a cell: " + address);
                }
                open(xml, address, style, " t=\"inlineStr\"")
                        .append("<is><t xml:space=\"preserve\">")
                        .append(escaped(text))
                        .append("</t></is></c>");
            }
            case Cell.Decimal(var value, var style) ->
                open(xml, address, style, "")
                        .append("<v>")
                        .append(value.toPlainString())
                        .append("</v></c>");
            case Cell.Formula(var formula, var cached, var style) ->
                open(xml, address, style, "")
                        .append("<f>")
                        .append(escaped(formula))
                        .append("</f><v>")
                        .append(cached.toPlainString())
                        .append("</v></c>");
            case Cell.TextFormula(var formula, var cached, var style) ->
                open(xml, address, style, " t=\"str\"")
                        .append("<f>")
                        .append(escaped(formula))
                        .append("</f><v>")
                        .append(escaped(cached))
                        .append("</v></c>");
        }
    }

    private static StringBuilder open(StringBuilder xml, String address, Style style, String type) {
        return xml.append("<c r=\"")
                .append(address)
                .append("\" s=\"")
                .append(style.format())
                .append('"')
                .append(type)
                .append('>');
    }

    private static String escaped(String text) {
        return XlsxText.coded(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
