package vn.parindex.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.documents.ReadCell.Kind;
import vn.parindex.shared.ProblemException;
import vn.parindex.testsupport.RawWorkbook;
import vn.parindex.testsupport.SampleFiles;

class XlsxReaderTest {
    @TempDir
    Path folder;

    private List<ReadSheet> read(byte[] bytes) throws IOException {
        return XlsxReader.read(Files.write(folder.resolve("book.xlsx"), bytes));
    }

    private static ReadCell cell(ReadSheet sheet, int row, int column) {
        return Objects.requireNonNull(
                Objects.requireNonNull(sheet.rows().get(row)).get(column));
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    @Test
    void reads_what_another_library_writes() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Bộ chỉ số");
            var row = sheet.createRow(4);
            row.createCell(0).setCellValue("Kế hoạch\nCCHC <&>");
            row.createCell(1).setCellValue(1.1);
            row.createCell(2).setCellFormula("B5*2");
            row.createCell(3).setCellValue(true);
            row.createCell(28).setCellFormula("1/0");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A7:AB9"));
            book.createSheet("ẩn");
            book.setSheetHidden(1, true);

            var sheets = read(bytes(book));

            assertThat(sheets).extracting(ReadSheet::name).containsExactly("Bộ chỉ số", "ẩn");
            assertThat(sheets).extracting(ReadSheet::hidden).containsExactly(false, true);
            var read = sheets.getFirst();
            assertThat(cell(read, 5, 0)).isEqualTo(new ReadCell(5, 0, Kind.TEXT, "Kế hoạch\nCCHC <&>", false));
            assertThat(cell(read, 5, 1)).isEqualTo(new ReadCell(5, 1, Kind.NUMBER, "1.1", false));
            assertThat(cell(read, 5, 2)).isEqualTo(new ReadCell(5, 2, Kind.NO_VALUE, "", true));
            assertThat(cell(read, 5, 3).kind()).isEqualTo(Kind.BOOLEAN);
            assertThat(cell(read, 5, 28).formula()).isTrue();
            assertThat(read.merges()).extracting(ReadSheet.Merge::address).containsExactly("A7:AB9");
        }
    }

    @Test
    void reads_what_we_write_with_every_character() throws IOException {
        var text = "a_x0041_b\r\nc\td & <e> \u0001 \u200b ế";
        var out = new ByteArrayOutputStream();
        try (var book = new Xlsx(out)) {
            book.beginSheet("Trang", 1, 1);
            book.row(List.of(
                    Cell.text(text, Style.WRAPPED),
                    Cell.formula("1+1", BigDecimal.TWO, Style.EXACT),
                    Cell.formula("\"x\"", "x", Style.TEXT)));
            book.endSheet();
        }

        var sheet = read(out.toByteArray()).getFirst();

        assertThat(cell(sheet, 1, 0).text()).isEqualTo(text);
        assertThat(cell(sheet, 1, 1)).isEqualTo(new ReadCell(1, 1, Kind.NUMBER, "2", true));
        assertThat(cell(sheet, 1, 2)).isEqualTo(new ReadCell(1, 2, Kind.TEXT, "x", true));
    }

    @Test
    void cells_without_addresses_and_texts_in_many_fonts_are_read() throws IOException {
        var book = new RawWorkbook()
                .sheet(
                        "S",
                        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row/><row><c><v>3</v></c></row>",
                        "")
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><r><t>Điểm </t></r><r><t>tối đa</t></r><rPh><t>ẩn</t></rPh></si><si><t/></si></sst>");

        var sheet = read(book.bytes()).getFirst();

        assertThat(cell(sheet, 1, 0).text()).isEqualTo("Điểm tối đa");
        assertThat(cell(sheet, 3, 0).text()).isEqualTo("3");
    }

    @Test
    void a_million_formatted_blank_rows_are_read_in_less_than_two_seconds() throws IOException {
        var rows = new StringBuilder();
        for (int row = 1; row <= XlsxSheetReader.LAST_ROW; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\" ht=\"15\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\"/></row>");
        }
        var last = "<c r=\"B" + XlsxSheetReader.LAST_ROW + "\"><v>7</v></c></row>";
        rows.replace(rows.length() - "</row>".length(), rows.length(), last);
        var file = Files.write(
                folder.resolve("blank.xlsx"),
                new RawWorkbook().sheet("S", rows.toString(), "").bytes());

        var sheet = assertTimeout(Duration.ofSeconds(2), () -> XlsxReader.read(file))
                .getFirst();

        assertThat(sheet.rows()).containsOnlyKeys(XlsxSheetReader.LAST_ROW);
    }

    @Test
    void parts_with_a_byte_order_mark_are_read() throws IOException {
        var row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Điểm</t></is></c></row>";
        var book = new RawWorkbook()
                .worksheet(
                        "S", "\uFEFF<?xml version=\"1.0\"?><worksheet><sheetData>" + row + "</sheetData></worksheet>");

        assertThat(cell(read(book.bytes()).getFirst(), 1, 0).text()).isEqualTo("Điểm");
    }

    @Test
    void parts_with_letters_of_two_bytes_are_read() throws IOException {
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row r=\"1\"><c r=\"A1\"/>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>Điểm</t></is></c></row></sheetData></worksheet>";
        var book = new RawWorkbook()
                .worksheet("S", "")
                .part("xl/worksheets/sheet1.xml", xml.getBytes(StandardCharsets.UTF_16));

        assertThat(cell(read(book.bytes()).getFirst(), 1, 1).text()).isEqualTo("Điểm");
    }

    static Stream<Arguments> hostile() throws IOException {
        var entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
        var external = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>";
        var outside = "<!DOCTYPE worksheet SYSTEM \"http://localhost:1/x.dtd\"><worksheet/>";
        var deep = "<a>".repeat(2_000);
        var whole = new RawWorkbook().table("S", "a | b").bytes();
        return Stream.of(
                Arguments.of("nothing", new byte[0], "0 bytes"),
                Arguments.of("one byte", new byte[] {'P'}, "no .xlsx"),
                Arguments.of("an old spreadsheet", SampleFiles.ole(0x20820), "old spreadsheet"),
                Arguments.of("an encrypted workbook", encrypted(), "password"),
                Arguments.of(
                        "a web page", SampleFiles.text("<html><table><tr><td>1</td></tr></table></html>"), "no .xlsx"),
                Arguments.of("a program", SampleFiles.EXE, "no .xlsx"),
                Arguments.of("a text document", SampleFiles.DOCX, "no .xlsx"),
                Arguments.of("an archive of programs", SampleFiles.JAR, "no .xlsx"),
                Arguments.of("another root", SampleFiles.XLSX, "no .xlsx"),
                Arguments.of("a book without sheets", new RawWorkbook().bytes(), "no .xlsx"),
                Arguments.of("half a file", Arrays.copyOf(whole, whole.length / 2), "damaged"),
                Arguments.of("a broken part", spoilt(whole), "damaged"),
                Arguments.of(
                        "a laugh", new RawWorkbook().worksheet("S", entities).bytes(), "XML declarations"),
                Arguments.of(
                        "a foreign file",
                        new RawWorkbook().worksheet("S", external).bytes(),
                        "XML declarations"),
                Arguments.of(
                        "a foreign type",
                        new RawWorkbook().worksheet("S", outside).bytes(),
                        "XML declarations"),
                Arguments.of("an abyss", new RawWorkbook().worksheet("S", deep).bytes(), "damaged"),
                Arguments.of(
                        "no XML", new RawWorkbook().worksheet("S", "row, row").bytes(), "damaged"),
                Arguments.of(
                        "unclosed",
                        new RawWorkbook()
                                .worksheet("S", "<worksheet><sheetData>")
                                .bytes(),
                        "damaged"),
                Arguments.of("a bad address", sheet("<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>"), "damaged"),
                Arguments.of("a far row", sheet("<row r=\"99999999999\"><c><v>1</v></c></row>"), "damaged"),
                Arguments.of("a far column", sheet("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>"), "damaged"),
                Arguments.of("no such text", sheet("<row r=\"1\"><c t=\"s\"><v>7</v></c></row>"), "damaged"),
                Arguments.of("a strange type", sheet("<row r=\"1\"><c t=\"?\"><v>7</v></c></row>"), "damaged"),
                Arguments.of("a bomb of blanks", bomb("<worksheet>", ' ', 80), "too much"),
                Arguments.of("a bomb of elements", bomb("<worksheet>", '<', 80), "damaged"),
                Arguments.of("a bomb of an attribute", bomb("<worksheet a=\"", 'x', 80), "too much"),
                Arguments.of("a bomb of texts", texts(" ".repeat(80 << 20)), "too much"),
                Arguments.of("a bomb in one text", texts("<si>" + "<t>a</t>".repeat(1 << 20) + "</si>"), "damaged"),
                Arguments.of("too many cells", sheet("<row><c><v>1</v></c></row>".repeat(200_001)), "200000 cells"));
    }

    private static byte[] texts(String within) {
        return new RawWorkbook()
                .table("S", "a")
                .part("xl/sharedStrings.xml", "<sst>" + within)
                .bytes();
    }

    private static byte[] sheet(String rows) {
        return new RawWorkbook().sheet("S", rows, "").bytes();
    }

    /** A sheet of many megabytes of one character, a few kilobytes when packed. */
    private static byte[] bomb(String begin, char filler, int megabytes) throws IOException {
        var whole = new RawWorkbook().worksheet("S", "").bytes();
        var out = new ByteArrayOutputStream();
        try (var from = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(whole));
                var zip = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().contains("worksheets")) {
                    zip.write(begin.getBytes(StandardCharsets.UTF_8));
                    var some = new byte[1 << 20];
                    Arrays.fill(some, (byte) filler);
                    for (int i = 0; i < megabytes; i++) {
                        zip.write(some);
                    }
                } else {
                    from.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] spoilt(byte[] whole) {
        var bytes = whole.clone();
        // within the first part's packed bytes
        Arrays.fill(bytes, 50, 90, (byte) 0xFF);
        return bytes;
    }

    private static byte[] encrypted() throws IOException {
        try (var container = new POIFSFileSystem();
                var book = new XSSFWorkbook()) {
            book.createSheet("S");
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var out = encryptor.getDataStream(container)) {
                book.write(out);
            }
            var bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void what_is_no_workbook_is_refused_in_words(String what, byte[] bytes, String words) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(bytes))
                .satisfies(refused -> assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error ->
                                assertThat(error.message().in(Locale.ENGLISH)).contains(words)));
    }

    @Test
    void a_file_cut_or_changed_anywhere_is_read_or_refused_and_nothing_else() throws IOException {
        var whole = new RawWorkbook().table("S", "STT | Tiêu chí\n1 | #2.5").bytes();
        for (int at = 0; at < whole.length; at++) {
            var changed = whole.clone();
            changed[at] ^= 0x55;
            readOrRefuse(changed);
            readOrRefuse(Arrays.copyOf(whole, at));
        }
    }

    private void readOrRefuse(byte[] bytes) throws IOException {
        try {
            assertThat(read(bytes)).isNotNull();
        } catch (ProblemException refused) {
            assertThat(refused.errors()).hasSize(1);
        }
    }
}
