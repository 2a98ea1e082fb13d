package vn.parindex.ruletext;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.parindex.ruletext.RuleLines.Line;
import vn.parindex.shared.VietnameseText;

/**
 * Conditions from the highest down: {@code ≥ 90%}, {@code > 80%}, {@code từ 70% đến dưới 80%}, {@code còn lại}. Where one
 * names its upper end, it must meet the lower end of the one before.
 */
final class Thresholds {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String NUMBER = "(?<%s>[-\u2212]?[\\d.,]*\\d)\\s*%%?\\s*";
    private static final Pattern CONDITION = Pattern.compile("(?:(?<above>≥|>=|>|từ|trên)\\s*"
            + NUMBER.formatted("from") + "(?:trở lên)?)?"
            + "[,;]?\\s*(?:và\\s+)?(?:(?<below>≤|<=|<|đến dưới|dưới|đến|-|–)\\s*" + NUMBER.formatted("to") + ")?");

    /** Reached at {@code from} if inclusive, above it if not. */
    record Threshold(BigDecimal from, boolean inclusive) {}

    private final RuleLines lines;

    @Nullable private final BigDecimal greatest;

    @Nullable private Threshold before;

    private Thresholds(RuleLines lines, @Nullable BigDecimal greatest) {
        this.lines = lines;
        this.greatest = greatest;
    }

    static Thresholds ofPercent(RuleLines lines) {
        return new Thresholds(lines, HUNDRED);
    }

    static Thresholds ofValue(RuleLines lines) {
        return new Thresholds(lines, null);
    }

    /** The next condition; empty beside a fault. */
    Optional<Threshold> next(String typed, Line line) {
        var threshold = read(typed.strip().toLowerCase(Locale.ROOT), line);
        threshold.ifPresent(some -> before = some);
        return threshold;
    }

    private Optional<Threshold> read(String typed, Line line) {
        if (VietnameseText.fold(typed).equals(VietnameseText.fold(RuleWords.REST))) {
            return Optional.of(new Threshold(BigDecimal.ZERO, true));
        }
        var found = CONDITION.matcher(typed);
        if (typed.isEmpty() || !found.matches()) {
            lines.fault("rule-text.condition", line.number(), RuleLines.quote(typed));
            return Optional.empty();
        }
        if (found.group("to") != null) {
            meets(found, line);
        }
        var above = found.group("above");
        return Optional.of(
                above == null
                        ? new Threshold(BigDecimal.ZERO, true)
                        : new Threshold(
                                lines.number(found.group("from"), line.number()),
                                !above.equals(">") && !above.equals("trên")));
    }

    /** Compares an upper end with the lower end above it: a gap and an overlap are faults. */
    private void meets(Matcher found, Line line) {
        var to = lines.number(found.group("to"), line.number());
        var sign = found.group("below");
        boolean belongs = !sign.equals("<") && !sign.endsWith("dưới");
        var lower = before;
        if (lower == null) {
            if (greatest != null && to.compareTo(greatest) < 0) {
                lines.fault("rule-text.hole", line.number(), Numbers.write(to), Numbers.write(greatest));
            }
            return;
        }
        int order = to.compareTo(lower.from());
        if (order < 0 || (order == 0 && !belongs && !lower.inclusive())) {
            lines.fault("rule-text.hole", line.number(), Numbers.write(to), Numbers.write(lower.from()));
        } else if (order > 0 || (belongs && lower.inclusive() && !isRange(sign))) {
            lines.fault("rule-text.overlap", line.number(), Numbers.write(lower.from()), Numbers.write(to));
        }
    }

    /** "70% – 90%" leaves open to whom 90% belongs: to the one above, if that takes it. */
    private static boolean isRange(String sign) {
        return sign.equals("-") || sign.equals("–");
    }
}
