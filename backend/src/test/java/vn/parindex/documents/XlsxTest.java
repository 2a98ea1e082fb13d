package vn.parindex.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTest {

    @Test
    void the_same_content_is_the_same_bytes_whenever_it_is_written() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Xlsx(out)) {
            book.beginSheet("Bảng", 1, 1);
            book.row(List.of(Cell.text("Đơn vị", Style.HEAD)));
            book.endSheet();
        }

        var times = new HashSet<LocalDateTime>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTimeLocal());
            }
        }
        assertThat(times).containsExactly(LocalDateTime.of(1980, 1, 1, 0, 0));
    }

    @Test
    void another_library_reads_what_was_written() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Xlsx(out)) {
            book.beginSheet("Phường <1> & \"2\", một tên dài hơn ba mươi mốt chữ", 1, 1);
            book.merge(1, 0, 1, 1);
            book.row(List.of(Cell.text("Đơn vị <&>", Style.HEAD)));
            book.row(List.of(
                    Cell.number(7),
                    Cell.EMPTY,
                    Cell.number(new BigDecimal("0.0000000001"), Style.POINTS),
                    Cell.formula("A2*2", BigDecimal.valueOf(14), Style.WHOLE),
                    Cell.formula("IF(A2>6,\"Tốt\",\"Khá\")", "Tốt", Style.TEXT)));
            book.endSheet();
        }

        try (var read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = read.getSheetAt(0);
            assertThat(sheet.getSheetName()).startsWith("Phường <1> & \"2\"").hasSizeLessThanOrEqualTo(31);
            assertThat(sheet.getNumMergedRegions()).isEqualTo(1);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Đơn vị <&>");
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(1e-10);
            assertThat(sheet.getRow(1).getCell(3).getCellFormula()).isEqualTo("A2*2");
            assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(14);
            assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).isEqualTo("Tốt");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, A1",
        "8, 2, C8",
        "1, 25, Z1",
        "3, 26, AA3",
        "3, 51, AZ3",
        "3, 52, BA3",
        "9, 701, ZZ9",
        "9, 702, AAA9"
    })
    void columns_have_letters(int row, int column, String address) {
        assertThat(Xlsx.address(row, column)).isEqualTo(address);
    }
}
