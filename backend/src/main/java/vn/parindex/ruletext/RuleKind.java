package vn.parindex.ruletext;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.scoring.Bands;
import vn.parindex.scoring.BestOf;
import vn.parindex.scoring.Bonus;
import vn.parindex.scoring.Cases;
import vn.parindex.scoring.Checklist;
import vn.parindex.scoring.Deduction;
import vn.parindex.scoring.FromSurvey;
import vn.parindex.scoring.Levels;
import vn.parindex.scoring.Manual;
import vn.parindex.scoring.PerOccurrence;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.RelativeToBest;
import vn.parindex.scoring.ScoringRule;
import vn.parindex.shared.VietnameseText;

/** The types of rules under the names that a clerk knows them by. */
public enum RuleKind {
    LEVELS("Chọn một mức"),
    CHECKLIST("Cộng từng nội dung"),
    BANDS("Theo khoảng"),
    RATIO("Theo tỷ lệ"),
    CASES("Theo ngưỡng"),
    PER_OCCURRENCE("Theo số lần"),
    DEDUCTION("Trừ theo số lần"),
    BEST_OF("Chọn cách tốt nhất"),
    RELATIVE_TO_BEST("So với đơn vị tốt nhất"),
    BONUS("Điểm thưởng"),
    FROM_SURVEY("Điều tra xã hội học"),
    MANUAL("Nhập điểm kèm lý do");

    private final String label;

    RuleKind(String label) {
        this.label = label;
    }

    /** The Vietnamese name. */
    public String label() {
        return label;
    }

    /** The kind of this name, or of the type's name in the API, however it is spelt. */
    public static Optional<RuleKind> named(String name) {
        var folded = VietnameseText.fold(name);
        return Arrays.stream(values())
                .filter(kind -> VietnameseText.fold(kind.label).equals(folded)
                        || kind.name().toLowerCase(Locale.ROOT).equals(folded))
                .findFirst();
    }

    /** The kind of a rule. */
    public static RuleKind of(ScoringRule rule) {
        return switch (rule) {
            case Levels _ -> LEVELS;
            case Checklist _ -> CHECKLIST;
            case Bands _ -> BANDS;
            case Ratio _ -> RATIO;
            case Cases _ -> CASES;
            case PerOccurrence _ -> PER_OCCURRENCE;
            case Deduction _ -> DEDUCTION;
            case BestOf _ -> BEST_OF;
            case RelativeToBest _ -> RELATIVE_TO_BEST;
            case Bonus _ -> BONUS;
            case FromSurvey _ -> FROM_SURVEY;
            case Manual _ -> MANUAL;
        };
    }
}
