package vn.parindex.ruletext;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import vn.parindex.scoring.ScoringRule;
import vn.parindex.scoring.WhenNone;

/** A rule in Vietnamese sentences, for people who read it and never type it: a line each, what is listed behind a dash. */
public final class RuleProse {
    private static final String PERCENT = "%";

    private final List<String> lines = new ArrayList<>();

    private RuleProse() {}

    /** The lines of a rule. */
    public static List<String> lines(ScoringRule rule) {
        var prose = new RuleProse();
        prose.rule(rule);
        return List.copyOf(prose.lines);
    }

    private void rule(ScoringRule rule) {
        switch (rule) {
            case Levels(var levels) -> {
                lines.add("Chọn một mức, được điểm của mức đó:");
                levels.forEach(level -> item(level.text(), points(level.points())));
            }
            case Checklist(var items) -> {
                lines.add("Cộng điểm của các nội dung đã đạt:");
                items.forEach(item -> item(item.text(), points(item.points())));
            }
            case Bands bands -> bands(bands);
            case Cases cases -> cases(cases);
            case Ratio ratio -> ratio(ratio);
            case PerOccurrence(var kinds, var cap) -> {
                lines.add("Cộng theo số lần, tối đa " + points(cap) + ":");
                each(kinds, "cộng ");
            }
            case Bonus(var kinds, var cap) -> {
                lines.add("Điểm thưởng ngoài tổng điểm, cộng theo số lần, tối đa " + points(cap) + ":");
                each(kinds, "cộng ");
            }
            case Deduction(var start, var kinds, var floor) -> {
                lines.add("Bắt đầu từ " + points(start) + ", trừ theo số lần, không thấp hơn " + points(floor) + ":");
                each(kinds, "trừ ");
            }
            case BestOf(var alternatives) -> {
                lines.add("Lấy cách tính cho điểm cao nhất.");
                for (int i = 0; i < alternatives.size(); i++) {
                    lines.add(RuleWords.WAY + " " + (i + 1) + ":");
                    rule(alternatives.get(i));
                }
            }
            case RelativeToBest(var value, var lessIsBetter) ->
                lines.add("Theo giá trị “" + value + "”: đơn vị có giá trị "
                        + (lessIsBetter ? RuleWords.LOWEST : RuleWords.HIGHEST)
                        + " được điểm tối đa; đơn vị khác tính theo tỷ lệ khi có đủ số liệu.");
            case FromSurvey(var scale, var groups) -> {
                lines.add("Điểm lấy từ kết quả điều tra xã hội học: " + String.join("; ", groups) + ".");
                scale.forEach((answer, share) ->
                        item("Phương án " + answer, Numbers.write(share) + PERCENT + " điểm tối đa"));
            }
            case Manual() -> lines.add("Không có công thức; người chấm cho điểm và nêu lý do.");
        }
    }

    private void bands(Bands rule) {
        if (rule.value() == null) {
            fraction(rule.a(), rule.b());
        } else {
            lines.add("Theo giá trị “" + rule.value() + "”:");
        }
        var unit = rule.value() == null ? PERCENT : "";
        for (int i = 0; i < rule.bands().size(); i++) {
            var band = rule.bands().get(i);
            var above = i == 0 ? null : rule.bands().get(i - 1);
            item(
                    step(
                            band.from(),
                            band.inclusive(),
                            above == null ? null : above.from(),
                            above != null && above.inclusive(),
                            unit),
                    points(band.points()));
        }
        ends(rule.a(), rule.whenNone(), rule.mayExceed());
    }

    private void cases(Cases rule) {
        fraction(rule.a(), rule.b());
        for (int i = 0; i < rule.cases().size(); i++) {
            var some = rule.cases().get(i);
            var above = i == 0 ? null : rule.cases().get(i - 1);
            item(
                    step(
                            some.from(),
                            some.inclusive(),
                            above == null ? null : above.from(),
                            above != null && above.inclusive(),
                            PERCENT),
                    some.points() == null ? "tỷ lệ × điểm tối đa" : points(some.points()));
        }
        ends(rule.a(), rule.whenNone(), rule.mayExceed());
    }

    private void ratio(Ratio rule) {
        fraction(rule.a(), rule.b());
        lines.add((rule.complement() ? "Tính trên phần còn lại (100% trừ tỷ lệ): từ " : "Từ ")
                + Numbers.write(rule.fullAt()) + "% trở lên được điểm tối đa; dưới " + Numbers.write(rule.zeroBelow())
                + "% không có điểm; ở giữa tính theo tỷ lệ.");
        ends(rule.a(), rule.whenNone(), rule.mayExceed());
    }

    private void fraction(@Nullable String whole, @Nullable String part) {
        lines.add("Tỷ lệ = “" + part + "” ÷ “" + whole + "” × 100%.");
    }

    private void each(List<Kind> kinds, String sign) {
        kinds.forEach(kind -> item(kind.text(), sign + points(kind.points()) + " mỗi lần"));
    }

    private void ends(@Nullable String whole, @Nullable WhenNone whenNone, boolean mayExceed) {
        if (whenNone != null) {
            lines.add("Khi “" + whole + "” bằng 0: " + RuleWords.of(whenNone) + ".");
        }
        if (mayExceed) {
            lines.add("Tử số có thể lớn hơn mẫu số.");
        }
    }

    /** A step of a ladder; the last one, from 0, is told by where the one above it begins. */
    private static String step(
            BigDecimal from, boolean inclusive, @Nullable BigDecimal above, boolean aboveInclusive, String unit) {
        if (above != null && inclusive && from.signum() == 0) {
            return (aboveInclusive ? "Dưới " : "Đến ") + Numbers.write(above) + unit;
        }
        return (inclusive ? "Từ " : "Trên ") + Numbers.write(from) + unit;
    }

    private void item(String text, String gives) {
        lines.add("– " + text + ": " + gives);
    }

    private static String points(BigDecimal points) {
        return Numbers.write(points) + " điểm";
    }
}
