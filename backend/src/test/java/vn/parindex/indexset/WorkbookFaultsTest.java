package vn.parindex.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.documents.WorkbookFaults;
import vn.parindex.testsupport.RawWorkbook;

/** Every fault of a workbook is told at its cell, all in one go. */
class WorkbookFaultsTest {
    private static final String SHEET = "Bộ chỉ số";

    /** A small set without faults; rows 10 to 16. */
    private static final String GOOD = """
            Tên bộ chỉ số | Bộ chỉ số thử
            Khối đơn vị | UBND cấp xã
            Năm | #2018
            Tổng điểm | #5
            Điểm điều tra xã hội học | #2
            Bộ minh họa | không
            Lưu ý |

            STT/Mã | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Điểm tối thiểu | Ai chấm | Cơ quan thẩm định | Cách chấm | Quy tắc | Hướng dẫn | Tài liệu kiểm chứng
            1 | Chỉ đạo | #3 | | | | | | |
            1.1 | Kế hoạch | #3 | | | | | | |
            1.1.1 | Ban hành | #1 | | Đơn vị tự chấm | SNV | Nhập điểm kèm lý do | | |
            1.1.2 | Thực hiện | 2,0 | | Đơn vị tự chấm | SNV | Theo tỷ lệ | Mẫu số: a\\nTử số: b\\nĐủ điểm từ: 100%\\nKhông phát sinh: đủ điểm | |
            2 | Điều tra | #2 | | | | | | |
            2.1 | Hài lòng | #2 | | Điều tra xã hội học | SNV | Điều tra xã hội học | A = 100%\\nNhóm trả lời: Người dân | |
            | Tổng cộng | #5
            """;

    private static WorkbookReader.Result read(String lines) {
        return Workbooks.read(new RawWorkbook().table(SHEET, lines).bytes());
    }

    private static List<String> faults(String lines) {
        return Workbooks.told(read(lines).faults()).stream()
                .map(fault -> fault.substring(SHEET.length() + 1))
                .toList();
    }

    @Test
    void a_set_typed_by_a_clerk_has_none() {
        var read = read(GOOD);

        assertThat(Workbooks.told(read.faults())).isEmpty();
        assertThat(read.warnings()).isEmpty();
        assertThat(read.areas()).isEqualTo(2);
        assertThat(read.leaves()).isEqualTo(3);
        assertThat(read.form()).extracting(IndexSetForm::decimals).isEqualTo(10);
    }

    @Test
    void decomposed_text_becomes_composed() {
        var typedOnAMac = read(Normalizer.normalize(GOOD, Normalizer.Form.NFD));

        assertThat(typedOnAMac.form()).isEqualTo(read(GOOD).form());
        assertThat(typedOnAMac.form()).isNotNull();
    }

    /** Something wrong planted, and all that must be told. */
    record Planted(String what, UnaryOperator<String> spoil, List<String> told) {
        Planted(String what, String from, String to, String... told) {
            this(
                    what,
                    lines -> {
                        assertThat(lines).contains(from);
                        return lines.replace(from, to);
                    },
                    List.of(told));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Planted> everyFault() {
        return Stream.of(
                new Planted("a code twice", "1.1.2 |", "1.1.1 |", "A13 The code 1.1.1 is in row 12 already."),
                new Planted(
                        "a gap",
                        "1.1.2 |",
                        "1.1.3 |",
                        "A13 Before 1.1.3 the code 1.1.2 is missing: numbers must be consecutive."),
                new Planted(
                        "a gap of areas",
                        "2 | Điều tra | #2 | | | | | | |\n2.1",
                        "3 | Điều tra | #2 | | | | | | |\n3.1",
                        "A14 Before 3 the code 2 is missing: numbers must be consecutive."),
                new Planted(
                        "no code",
                        "1.1.1 |",
                        "1.1.1.1 |",
                        "A12 “1.1.1.1” is no code. A code looks like 1, 1.1 or 1.1.1.",
                        "A13 Before 1.1.2 the code 1.1.1 is missing: numbers must be consecutive.",
                        "C11 The parts add up to 2.00 points, 3.00 is declared: 1.00 missing."),
                new Planted(
                        "maxima that do not add up",
                        "2,0",
                        "2,25",
                        "C11 The parts add up to 3.25 points, 3.00 is declared: 0.25 too much."),
                new Planted(
                        "another total",
                        "Tổng điểm | #5",
                        "Tổng điểm | #6",
                        "B4 The parts add up to 5.00 points, 6.00 is declared: 1.00 missing."),
                new Planted(
                        "another survey",
                        "xã hội học | #2",
                        "xã hội học | #1",
                        "B5 The survey leaves add up to 2.00 points, 1.00 is declared: they differ by 1.00."),
                new Planted("text for a number", "2,0", "hai điểm", "C13 “hai điểm” is not a number."),
                new Planted(
                        "a number of two meanings",
                        "2,0",
                        "2.000",
                        "C13 “2.000” can be read in two ways. Leave out the separator for thousands, add a zero at the end for a decimal."),
                new Planted("no maximum", "Thực hiện | 2,0", "Thực hiện |", "C13 1.1.2 has no maximum."),
                new Planted("no name", "1.1.2 | Thực hiện", "1.1.2 |", "B13 1.1.2 has no name."),
                new Planted("no department", "SNV | Theo", " | Theo", "F13 There is no department to appraise it."),
                new Planted("nobody scores", "Đơn vị tự chấm | SNV | Theo", "| SNV | Theo", "E13 Nobody scores it."),
                new Planted(
                        "somebody else scores",
                        "Đơn vị tự chấm | SNV | Theo",
                        "Ai đó | SNV | Theo",
                        "E13 “Ai đó” is nobody who scores. Write one of: Đơn vị tự chấm; Sở Nội vụ chấm; Điều tra xã hội học."),
                new Planted(
                        "no rule",
                        "Theo tỷ lệ | Mẫu số: a\\nTử số: b\\nĐủ điểm từ: 100%\\nKhông phát sinh: đủ điểm",
                        "|",
                        "G13 There is no scoring rule."),
                new Planted(
                        "a rule without its type", "Theo tỷ lệ |", "|", "G13 There is a rule but no way of scoring."),
                new Planted(
                        "a rule with words",
                        "Tử số: b",
                        "Tử: b",
                        "H13 Line 2 cannot be read: “Tử: b”.",
                        "H13 The rule lacks the line “Tử số: …”."),
                new Planted(
                        "a rule that checks refuse",
                        "Đủ điểm từ: 100%",
                        "Đủ điểm từ: 120%",
                        "H13 Scoring rule fullAt: Cannot be above 100."),
                new Planted(
                        "a level above the maximum",
                        "Nhập điểm kèm lý do | |",
                        "Chọn một mức | 1,5 \u00a6 Tốt |",
                        "H12 Scoring rule: The rule gives 1.50 to 1.50 points, beyond the 0.00 to 1.00 of its leaf."),
                new Planted(
                        "an unknown group",
                        "UBND cấp xã",
                        "UBND cấp làng",
                        "B2 “UBND cấp làng” is no group of units. Write one of: Sở, ban, ngành; Cơ quan Trung ương đóng trên địa bàn tỉnh; UBND cấp huyện; UBND cấp xã."),
                new Planted(
                        "no title",
                        "| Bộ chỉ số thử",
                        "|",
                        "B1 “Tên bộ chỉ số” is missing in the head above the table."),
                new Planted(
                        "a year in another century",
                        "#2018",
                        "#1918",
                        "B3 The year 1918 is not valid; write a year from 2000 to 2100."),
                new Planted(
                        "more decimals than are kept",
                        "Lưu ý |",
                        "Số chữ số thập phân của điểm | #11",
                        "B7 The number of decimals 11 is not valid; write a whole number from 0 to 10."),
                new Planted(
                        "half a decimal",
                        "Lưu ý |",
                        "Số chữ số thập phân của điểm | 1,5",
                        "B7 The number of decimals 1.5 is not valid; write a whole number from 0 to 10."),
                new Planted(
                        "a minimum finer than the set",
                        lines -> lines.replace("Lưu ý |", "Số chữ số thập phân của điểm | #0")
                                .replace("Thực hiện | 2,0 |", "Thực hiện | 2,0 | -0,5"),
                        List.of("D13 The least score (−0.50) has more decimals than the 0 of the set.")),
                new Planted(
                        "a formula without its value",
                        "2.1 | Hài lòng | #2",
                        "2.1 | Hài lòng | =1+1",
                        "C15 The formula has no value. Open the workbook with Excel or LibreOffice, save it and send it again."),
                new Planted(
                        "a negative maximum", "2.1 | Hài lòng | #2", "2.1 | Hài lòng | #-2", "C15 Cannot be below 0."),
                new Planted(
                        "an orphan",
                        "1 | Chỉ đạo | #3 | | | | | | |\n1.1 |",
                        "| |\n1.1 |",
                        "A11 There is no area or criterion above that 1.1 could belong to.",
                        "A12 There is no area or criterion above that 1.1.1 could belong to.",
                        "A13 There is no area or criterion above that 1.1.2 could belong to.",
                        "A14 Before 2 the code 1 is missing: numbers must be consecutive.",
                        "B4 The parts add up to 2.00 points, 5.00 is declared: 3.00 missing."),
                new Planted(
                        "a row without number below a rule",
                        "2 | Điều tra |",
                        "| thêm một mức | #1\n2 | Điều tra |",
                        "A14 This row has no code, but the criterion above has a rule already. Number the row or delete it."));
    }

    @ParameterizedTest
    @MethodSource("everyFault")
    void every_planted_fault_is_told_and_nothing_else(Planted planted) {
        // a broken bar stands for a bar within a cell
        assertThat(faultsWithBars(planted.spoil().apply(GOOD))).containsExactlyInAnyOrderElementsOf(planted.told());
    }

    private static List<String> faultsWithBars(String lines) {
        var workbook = new RawWorkbook().sheet(SHEET, RawWorkbook.rows(lines).replace('\u00a6', '|'), "");
        return Workbooks.told(Workbooks.read(workbook.bytes()).faults()).stream()
                .map(fault -> fault.substring(SHEET.length() + 1))
                .toList();
    }

    @Test
    void all_of_them_are_told_in_one_go_from_the_first_row_on() {
        var spoilt = GOOD.replace("#2018", "#1918").replace("2,0", "hai").replace("| SNV | Nhập", "| | Nhập");

        assertThat(faults(spoilt))
                .containsExactly(
                        "B3 The year 1918 is not valid; write a year from 2000 to 2100.",
                        "F12 There is no department to appraise it.",
                        "C13 “hai” is not a number.");
    }

    @Test
    void merged_cells_and_hidden_sheets_are_told() {
        var workbook = new RawWorkbook()
                .sheet(SHEET, RawWorkbook.rows(GOOD), "<mergeCells><mergeCell ref=\"B12:B13\"/></mergeCells>")
                .table("Nháp", "ghi chú")
                .table("Kín", "bí mật")
                .hidden();

        var read = Workbooks.read(workbook.bytes());

        assertThat(Workbooks.told(read.faults()))
                .containsExactly(
                        "Kín! The sheet is hidden. Show it or delete it.",
                        "Bộ chỉ số!B12 The cells B12:B13 are merged into one. Split them.");
        assertThat(Workbooks.told(read.warnings()))
                .containsExactly("Nháp! This sheet was not read; only the sheet “Bộ chỉ số” is.");
        assertThat(read.form()).isNull();
    }

    @Test
    void a_sheet_without_a_table_is_told() {
        assertThat(faults("Xin chào"))
                .containsExactly(
                        " There is no row of headings. The columns “STT/Mã”, “Lĩnh vực/Tiêu chí/Tiêu chí thành phần” and “Điểm tối đa” are needed in one row.");
    }

    @Test
    void a_department_that_is_no_unit_is_worth_a_word() {
        var read = read(GOOD.replace("| SNV | Theo", "| XYZ | Theo"));

        assertThat(read.form()).isNotNull();
        assertThat(Workbooks.told(read.warnings()))
                .containsExactly("Bộ chỉ số!F13 There is no unit with the code XYZ yet.");
    }

    @Test
    void what_a_draft_says_of_itself_need_not_be_repeated_but_its_group_must_agree() {
        var draft = read(GOOD.replace("Lưu ý |", "Số chữ số thập phân của điểm | #2"))
                .form();
        var table = GOOD.substring(GOOD.indexOf("STT/Mã"));

        var replaced = Workbooks.read(new RawWorkbook().table(SHEET, table).bytes(), draft);
        var other = Workbooks.read(
                new RawWorkbook()
                        .table(SHEET, GOOD.replace("UBND cấp xã", "UBND cấp huyện"))
                        .bytes(),
                draft);

        assertThat(replaced.form()).isEqualTo(draft);
        assertThat(Workbooks.told(other.faults()))
                .containsExactly(
                        "Bộ chỉ số!B2 This set is for “UBND cấp huyện”, the draft to replace is for “UBND cấp xã”.");
    }

    @Test
    void faults_are_told_in_vietnamese_as_well() {
        var fault = read(GOOD.replace("2,0", "hai")).faults().getFirst();

        assertThat(fault.message().in(Locale.of("vi"))).isEqualTo("“hai” không phải là số.");
    }

    @Test
    void a_number_with_the_noise_of_a_spreadsheet_is_the_number_that_people_see() {
        var read = read(GOOD.replace("2,0", "#2.0000000000000004")
                .replace("1.1.1 | Ban hành | #1", "1.1.1 | Ban hành | #1.0000000000000001E0"));

        assertThat(Workbooks.told(read.faults())).isEmpty();
    }

    @Test
    void two_hundred_faults_of_150_leaves_are_told_in_less_than_a_second() {
        var head = GOOD.substring(0, GOOD.indexOf("1 | Chỉ đạo")).replace("Tổng điểm | #5", "Tổng điểm | #150");
        var lines = new StringBuilder(head.replace("xã hội học | #2", "xã hội học | #0"));
        for (int leaf = 0; leaf < 150; leaf++) {
            if (leaf % 30 == 0) {
                lines.append(leaf / 30 + 1).append(" | Lĩnh vực | #30\n");
            }
            var code = leaf / 30 + 1 + "." + (leaf % 30 + 1);
            var scoredBy = leaf < 100 ? "Ai đó" : "Đơn vị tự chấm";
            lines.append(code)
                    .append(" | Tiêu chí | #1 | | ")
                    .append(scoredBy)
                    .append(leaf < 100 ? " |  | " : " | SNV | ");
            lines.append("Nhập điểm kèm lý do |\n");
        }
        var workbook = new RawWorkbook().table(SHEET, lines.toString()).bytes();

        var read = assertTimeout(Duration.ofSeconds(1), () -> Workbooks.read(workbook));

        assertThat(read.faults()).hasSize(200);
        assertThat(read.leaves()).isEqualTo(150);
    }

    @Test
    void of_very_many_faults_the_first_are_told() {
        var lines = new StringBuilder(GOOD);
        for (int i = 0; i < 3_000; i++) {
            lines.append("x | thừa\n");
        }
        lines.replace(
                lines.indexOf("| Tổng cộng"), lines.indexOf("| Tổng cộng") + "| Tổng cộng | #5".length(), "y | thừa");

        assertThat(read(lines.toString()).faults()).hasSize(WorkbookFaults.MOST + 1);
    }
}
