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

/** Writes a rule line by line. */
final class RuleWriter {
    private final List<String> lines = new ArrayList<>();

    private RuleWriter() {}

    static List<String> lines(ScoringRule rule) {
        var writer = new RuleWriter();
        writer.rule(rule, "");
        return writer.lines;
    }

    private void rule(ScoringRule rule, String number) {
        switch (rule) {
            case Levels(var levels) -> levels.forEach(level -> entry(Numbers.write(level.points()), level.text()));
            case Checklist(var items) -> items.forEach(item -> entry(Numbers.write(item.points()), item.text()));
            case Bands bands -> bands(bands);
            case Ratio ratio -> ratio(ratio);
            case Cases cases -> cases(cases);
            case PerOccurrence(var kinds, var cap) -> capped(kinds, cap);
            case Bonus(var kinds, var cap) -> capped(kinds, cap);
            case Deduction(var start, var kinds, var floor) -> {
                word(RuleWords.START, Numbers.write(start));
                kinds(kinds);
                word(RuleWords.FLOOR, Numbers.write(floor));
            }
            case BestOf(var alternatives) -> {
                for (int i = 0; i < alternatives.size(); i++) {
                    var alternative = alternatives.get(i);
                    word(
                            RuleWords.WAY + " " + number + (i + 1),
                            RuleKind.of(alternative).label());
                    rule(alternative, number + (i + 1) + ".");
                }
            }
            case RelativeToBest(var value, var lessIsBetter) -> {
                word(RuleWords.VALUE, Escapes.write(value));
                word(RuleWords.BEST, lessIsBetter ? RuleWords.LOWEST : RuleWords.HIGHEST);
            }
            case FromSurvey(var scale, var groups) -> {
                scale.forEach((answer, share) -> lines.add(Escapes.write(answer) + " = " + percent(share)));
                groups.forEach(group -> word(RuleWords.GROUP, Escapes.write(group)));
            }
            case Manual() -> {}
        }
    }

    private void bands(Bands rule) {
        labels(rule.a(), rule.b());
        if (rule.value() != null) {
            word(RuleWords.VALUE, Escapes.write(rule.value()));
        }
        for (int i = 0; i < rule.bands().size(); i++) {
            var band = rule.bands().get(i);
            var isLast = i == rule.bands().size() - 1;
            var threshold = rule.value() == null ? percent(band.from()) : Numbers.write(band.from());
            entry(condition(band.from(), band.inclusive(), isLast, threshold), Numbers.write(band.points()));
        }
        ends(rule.whenNone(), rule.mayExceed());
    }

    private void cases(Cases rule) {
        labels(rule.a(), rule.b());
        for (int i = 0; i < rule.cases().size(); i++) {
            var some = rule.cases().get(i);
            var isLast = i == rule.cases().size() - 1;
            var points = some.points() == null ? "" : Numbers.write(some.points());
            entry(
                    condition(some.from(), some.inclusive(), isLast, percent(some.from())),
                    some.then() == null ? points : RuleWords.PROPORTIONAL);
        }
        ends(rule.whenNone(), rule.mayExceed());
    }

    private void ratio(Ratio rule) {
        labels(rule.a(), rule.b());
        if (rule.complement()) {
            word(RuleWords.RATE, RuleWords.COMPLEMENT);
        }
        word(RuleWords.FULL_AT, percent(rule.fullAt()));
        word(RuleWords.ZERO_BELOW, percent(rule.zeroBelow()));
        ends(rule.whenNone(), rule.mayExceed());
    }

    private void capped(List<Kind> kinds, BigDecimal cap) {
        kinds(kinds);
        word(RuleWords.CAP, Numbers.write(cap));
    }

    private void kinds(List<Kind> kinds) {
        kinds.forEach(kind -> lines.add(
                code(kind.code()) + " | " + Numbers.write(kind.points()) + " | " + Escapes.write(kind.text())));
    }

    /** A code on its line, which ends at the first bar. */
    private static String code(String code) {
        return Escapes.write(code).replace("|", "\\p");
    }

    private void labels(@Nullable String whole, @Nullable String part) {
        if (whole != null) {
            word(RuleWords.WHOLE, Escapes.write(whole));
        }
        if (part != null) {
            word(RuleWords.PART, Escapes.write(part));
        }
    }

    private void ends(@Nullable WhenNone whenNone, boolean mayExceed) {
        if (whenNone != null) {
            word(RuleWords.NONE, RuleWords.of(whenNone));
        }
        if (mayExceed) {
            word(RuleWords.EXCEED, RuleWords.ALLOWED);
        }
    }

    private static String condition(BigDecimal from, boolean inclusive, boolean isLast, String threshold) {
        if (isLast && inclusive && from.signum() == 0) {
            return RuleWords.REST;
        }
        return (inclusive ? "≥ " : "> ") + threshold;
    }

    private static String percent(BigDecimal number) {
        return Numbers.write(number) + "%";
    }

    private void entry(String points, String text) {
        lines.add(points + " | " + Escapes.write(text));
    }

    private void word(String word, String text) {
        lines.add(word + ": " + text);
    }
}
