package vn.parindex.indexset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.parindex.organization.UnitGroup;
import vn.parindex.ruletext.RuleKind;
import vn.parindex.scoring.Levels;
import vn.parindex.testsupport.RawWorkbook;

/** The layout in which sets are printed; the rows are those of the first field of a real set (Cà Mau, decision 1880 of 2013). */
class PrintedWorkbookTest {
    private static final String PRINTED = """
            BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA UBND CẤP XÃ NĂM 2013

            STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Điểm đánh giá | | | Điểm đạt được | Chỉ số | Ghi chú
            | | | Điều tra XHH | Tự đánh giá | SNV đánh giá | | |
            1 | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC | #7
            1.1 | Kế hoạch CCHC năm | #5
            1.1.1 | Ban hành kế hoạch CCHC năm | #1
            | Ban hành kịp thời | #1
            | Ban hành không kịp thời | 0,5
            | Không ban hành | #0
            1.1.2 | Xác định đầy đủ các nhiệm vụ CCHC trên các lĩnh vực theo kế hoạch năm của UBND tỉnh và bố trí kinh phí thực hiện | #1
            - | Xác định đầy đủ nhiệm vụ và có bố trí kinh phí | #1
            - | Không xác định đầy đủ nhiệm vụ hoặc không bố trí kinh phí | #0
            1.1.3 | Các kết quả phải đạt được xác định rõ ràng, cụ thể | #1
            | Đạt yêu cầu | #1
            | Không đạt yêu cầu | #0
            1.1.4 | Mức độ thực hiện kế hoạch CCHC | #2
            | Thực hiện trên 90% kế hoạch | #2
            | Thực hiện từ 70% - 90% kế hoạch | #1
            | Dưới 70% kế hoạch | #0
            1.2. | Báo cáo CCHC | #2
            1.2.1 | Tất cả báo cáo được gửi đúng thời gian quy định | #1
            | Mỗi báo cáo chậm trừ 0,25 điểm |
            | Thiếu báo cáo: không có điểm | #0
            1.2.2 | Tất cả báo cáo có đầy đủ nội dung theo hướng dẫn | #1
            | Tổng cộng | #7
            | Người lập biểu |
            """;

    private static final String MERGES =
            "<mergeCells><mergeCell ref=\"A1:I1\"/><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"D3:F3\"/></mergeCells>";

    private static WorkbookReader.Result read(String lines) {
        return Workbooks.read(new RawWorkbook()
                .sheet("Phụ lục 1", RawWorkbook.rows(lines), MERGES)
                .bytes());
    }

    @Test
    void levels_below_a_leaf_become_its_rule() {
        var read = read(PRINTED);

        assertThat(Workbooks.told(read.faults())).isEmpty();
        var form = Objects.requireNonNull(read.form());
        assertThat(form.group()).isEqualTo(UnitGroup.COMMUNE);
        assertThat(form.year()).isEqualTo(2013);
        assertThat(form.total()).isEqualByComparingTo("7");
        var first = form.leaves().findFirst().orElseThrow();
        assertThat(first.rule())
                .isInstanceOfSatisfying(
                        Levels.class,
                        levels -> assertThat(levels.levels())
                                .extracting(level -> level.points().toPlainString() + " " + level.text())
                                .containsExactly(
                                        "1 Ban hành kịp thời", "0.5 Ban hành không kịp thời", "0 Không ban hành"));
        assertThat(form.leaves().map(leaf -> RuleKind.of(Objects.requireNonNull(leaf.rule()))))
                .containsExactly(
                        RuleKind.LEVELS,
                        RuleKind.LEVELS,
                        RuleKind.LEVELS,
                        RuleKind.LEVELS,
                        RuleKind.MANUAL,
                        RuleKind.MANUAL);
    }

    @Test
    void guidance_that_is_no_rule_is_kept_and_told_with_its_row() {
        var read = read(PRINTED);

        var leaf = Objects.requireNonNull(read.form())
                .leaves()
                .filter(some -> some.code().equals("1.2.1"))
                .findFirst()
                .orElseThrow();
        assertThat(leaf.guidance()).isEqualTo("Mỗi báo cáo chậm trừ 0,25 điểm\nThiếu báo cáo: không có điểm | 0");
        assertThat(Workbooks.told(read.warnings()))
                .contains(
                        "Phụ lục 1!B22 The rule of 1.2.1 could not be read; a person will enter the score with a reason. The text is kept as guidance.",
                        "Phụ lục 1!B25 The rule of 1.2.2 could not be read; a person will enter the score with a reason. The text is kept as guidance.",
                        "Phụ lục 1!A3 The table has no column “Cơ quan thẩm định”. Add it for every leaf before issuing.",
                        "Phụ lục 1!A3 “Năm” was taken from the title above the table: 2013. Check it.");
    }

    @Test
    void a_level_above_the_maximum_is_told_at_the_level() {
        var read = read(PRINTED.replace("| Ban hành kịp thời | #1", "| Ban hành kịp thời | 1,5"));

        assertThat(Workbooks.told(read.faults()))
                .containsExactly(
                        "Phụ lục 1!C8 Scoring rule: The rule gives 0.00 to 1.50 points, beyond the 0.00 to 1.00 of its leaf.");
    }

    @Test
    void a_title_that_names_no_group_asks_for_it() {
        var read = read(PRINTED.replace("CỦA UBND CẤP XÃ", ""));

        assertThat(Workbooks.told(read.faults()))
                .containsExactly("Phụ lục 1!B2 “Khối đơn vị” is missing in the head above the table.");
    }
}
