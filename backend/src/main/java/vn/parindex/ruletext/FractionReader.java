package vn.parindex.ruletext;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.regex.Pattern;
import vn.parindex.scoring.Bands;
import vn.parindex.scoring.Cases;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.WhenNone;

/** Reads the rules whose points depend on a fraction or figure. */
final class FractionReader {
    private static final Pattern BAR = Pattern.compile("\\|");

    private final RuleLines lines;

    FractionReader(RuleLines lines) {
        this.lines = lines;
    }

    Bands bands() {
        var value = lines.word(RuleWords.VALUE).map(Escapes::read).orElse(null);
        var whole = value == null ? lines.text(RuleWords.WHOLE) : null;
        var part = value == null ? lines.text(RuleWords.PART) : null;
        var whenNone = value == null ? whenNone() : null;
        var mayExceed = lines.choice(RuleWords.EXCEED, RuleWords.ALLOWED, RuleWords.REFUSED, false);
        var thresholds = value == null ? Thresholds.ofPercent(lines) : Thresholds.ofValue(lines);
        var bands = new ArrayList<Bands.Band>();
        for (var line : lines.rest()) {
            var fields = BAR.split(line.text(), -1);
            if (fields.length != 2) {
                lines.unreadable(line);
            } else {
                var points = lines.points(fields[1], line.number());
                thresholds
                        .next(fields[0], line)
                        .ifPresent(t -> bands.add(new Bands.Band(t.from(), t.inclusive(), points)));
            }
        }
        return new Bands(whole, part, value, bands, whenNone, mayExceed);
    }

    Cases cases() {
        var whole = lines.text(RuleWords.WHOLE);
        var part = lines.text(RuleWords.PART);
        var whenNone = whenNone();
        var mayExceed = lines.choice(RuleWords.EXCEED, RuleWords.ALLOWED, RuleWords.REFUSED, false);
        var thresholds = Thresholds.ofPercent(lines);
        var cases = new ArrayList<Cases.Case>();
        for (var line : lines.rest()) {
            var fields = BAR.split(line.text(), -1);
            if (fields.length != 2) {
                lines.unreadable(line);
            } else {
                var then = RuleLines.says(fields[1], RuleWords.PROPORTIONAL) ? Cases.Then.PROPORTIONAL : null;
                var points = then == null ? lines.points(fields[1], line.number()) : null;
                thresholds
                        .next(fields[0], line)
                        .ifPresent(t -> cases.add(new Cases.Case(t.from(), t.inclusive(), points, then)));
            }
        }
        return new Cases(whole, part, cases, whenNone, mayExceed);
    }

    Ratio ratio() {
        return new Ratio(
                lines.text(RuleWords.WHOLE),
                lines.text(RuleWords.PART),
                lines.percent(RuleWords.FULL_AT, null),
                lines.percent(RuleWords.ZERO_BELOW, BigDecimal.ZERO),
                lines.choice(RuleWords.RATE, RuleWords.COMPLEMENT, RuleWords.PLAIN_RATE, false),
                whenNone(),
                lines.choice(RuleWords.EXCEED, RuleWords.ALLOWED, RuleWords.REFUSED, false));
    }

    private WhenNone whenNone() {
        var text = lines.word(RuleWords.NONE);
        if (text.isEmpty()) {
            lines.fault("rule-text.missing", RuleWords.NONE);
            return WhenNone.ZERO;
        }
        for (var some : WhenNone.values()) {
            if (RuleLines.says(text.get(), RuleWords.of(some))) {
                return some;
            }
        }
        lines.fault("rule-text.none", RuleLines.quote(text.get()));
        return WhenNone.ZERO;
    }
}
