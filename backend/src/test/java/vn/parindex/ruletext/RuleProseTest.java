package vn.parindex.ruletext;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.Bands;
import vn.parindex.scoring.BestOf;
import vn.parindex.scoring.Bonus;
import vn.parindex.scoring.Cases;
import vn.parindex.scoring.Checklist;
import vn.parindex.scoring.Deduction;
import vn.parindex.scoring.FromSurvey;
import vn.parindex.scoring.Kind;
import vn.parindex.scoring.Levels;
import vn.parindex.scoring.Manual;
import vn.parindex.scoring.PerOccurrence;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.RelativeToBest;
import vn.parindex.scoring.WhenNone;

/** Each type of rule reads as sentences that say all of it. */
class RuleProseTest {
    private static final List<Kind> KINDS = List.of(new Kind("A", "Văn bản sai thể thức", dec("0.25")));

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }

    @Test
    void statements_with_their_points() {
        assertThat(RuleProse.lines(new Levels(
                        List.of(new Levels.Level("Đúng hạn", dec("0.50")), new Levels.Level("Muộn | trễ", dec("0"))))))
                .containsExactly("Chọn một mức, được điểm của mức đó:", "– Đúng hạn: 0,5 điểm", "– Muộn | trễ: 0 điểm");
        assertThat(RuleProse.lines(new Checklist(List.of(new Checklist.Item("Có kế hoạch", dec("1"))))))
                .containsExactly("Cộng điểm của các nội dung đã đạt:", "– Có kế hoạch: 1 điểm");
    }

    @Test
    void a_ladder_from_its_highest_step_to_the_ground() {
        var bands = List.of(
                new Bands.Band(dec("90"), true, dec("2")),
                new Bands.Band(dec("80"), false, dec("1")),
                new Bands.Band(dec("0"), true, dec("-0.5")));

        assertThat(RuleProse.lines(new Bands("hồ sơ", "đúng hạn", null, bands, WhenNone.FULL, true)))
                .containsExactly(
                        "Tỷ lệ = “đúng hạn” ÷ “hồ sơ” × 100%.",
                        "– Từ 90%: 2 điểm",
                        "– Trên 80%: 1 điểm",
                        "– Đến 80%: -0,5 điểm",
                        "Khi “hồ sơ” bằng 0: đủ điểm.",
                        "Tử số có thể lớn hơn mẫu số.");
        assertThat(RuleProse.lines(new Bands(null, null, "Số ngày", bands.subList(0, 1), null, false)))
                .containsExactly("Theo giá trị “Số ngày”:", "– Từ 90: 2 điểm");
        assertThat(RuleProse.lines(new Cases(
                        "a",
                        "b",
                        List.of(
                                new Cases.Case(dec("70"), true, null, Cases.Then.PROPORTIONAL),
                                new Cases.Case(dec("0"), true, dec("0"), null)),
                        WhenNone.REQUEST_NA,
                        false)))
                .contains("– Từ 70%: tỷ lệ × điểm tối đa", "– Dưới 70%: 0 điểm")
                .endsWith("Khi “a” bằng 0: đề nghị không áp dụng.");
    }

    @Test
    void a_proportion_and_its_rest() {
        assertThat(RuleProse.lines(new Ratio("a", "b", dec("100"), dec("60"), false, WhenNone.ZERO, false)))
                .containsExactly(
                        "Tỷ lệ = “b” ÷ “a” × 100%.",
                        "Từ 100% trở lên được điểm tối đa; dưới 60% không có điểm; ở giữa tính theo tỷ lệ.",
                        "Khi “a” bằng 0: 0 điểm.");
        assertThat(RuleProse.lines(new Ratio("a", "b", dec("100"), dec("60"), true, WhenNone.ZERO, false)))
                .anyMatch(line -> line.startsWith("Tính trên phần còn lại (100% trừ tỷ lệ): từ 100%"));
    }

    @Test
    void what_is_counted() {
        assertThat(RuleProse.lines(new PerOccurrence(KINDS, dec("1"))))
                .containsExactly("Cộng theo số lần, tối đa 1 điểm:", "– Văn bản sai thể thức: cộng 0,25 điểm mỗi lần");
        assertThat(RuleProse.lines(new Bonus(KINDS, dec("3"))))
                .first()
                .asString()
                .contains("ngoài tổng điểm", "3 điểm");
        assertThat(RuleProse.lines(new Deduction(dec("2"), KINDS, dec("0"))))
                .containsExactly(
                        "Bắt đầu từ 2 điểm, trừ theo số lần, không thấp hơn 0 điểm:",
                        "– Văn bản sai thể thức: trừ 0,25 điểm mỗi lần");
    }

    @Test
    void ways_others_and_people() {
        assertThat(RuleProse.lines(new BestOf(List.of(new Manual(), new PerOccurrence(KINDS, dec("1"))))))
                .containsSubsequence("Cách 1:", "Cách 2:", "Cộng theo số lần, tối đa 1 điểm:");
        assertThat(RuleProse.lines(new RelativeToBest("Số sáng kiến", false)))
                .singleElement()
                .asString()
                .contains("“Số sáng kiến”", "cao nhất");
        assertThat(RuleProse.lines(new FromSurvey(Map.of("A", dec("100")), List.of("Người dân", "Doanh nghiệp"))))
                .containsExactly(
                        "Điểm lấy từ kết quả điều tra xã hội học: Người dân; Doanh nghiệp.",
                        "– Phương án A: 100% điểm tối đa");
        assertThat(RuleProse.lines(new Manual())).singleElement().asString().contains("nêu lý do");
    }
}
