package vn.parindex.ruletext;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.parindex.ruletext.RuleLines.Line;
import vn.parindex.scoring.BestOf;
import vn.parindex.scoring.Bonus;
import vn.parindex.scoring.Checklist;
import vn.parindex.scoring.Deduction;
import vn.parindex.scoring.FromSurvey;
import vn.parindex.scoring.Kind;
import vn.parindex.scoring.Levels;
import vn.parindex.scoring.Manual;
import vn.parindex.scoring.PerOccurrence;
import vn.parindex.scoring.RelativeToBest;
import vn.parindex.scoring.ScoringRule;
import vn.parindex.shared.VietnameseText;

/** Reads a rule line by line; beside a fault a rule is a stopgap. */
final class RuleReader {
    private static final Pattern WAY = Pattern.compile("cach \\d+(?:\\.\\d+)*");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final int FIELDS_OF_KIND = 3;

    private final RuleLines lines;
    private final int depth;

    private RuleReader(RuleLines lines, int depth) {
        this.lines = lines;
        this.depth = depth;
    }

    static ScoringRule read(RuleKind kind, RuleLines lines) {
        return read(kind, lines, 1);
    }

    private static ScoringRule read(RuleKind kind, RuleLines lines, int depth) {
        var rule = new RuleReader(lines, depth).rule(kind);
        lines.end();
        return rule;
    }

    private ScoringRule rule(RuleKind kind) {
        return switch (kind) {
            case LEVELS -> new Levels(entries((points, text) -> new Levels.Level(text, points)));
            case CHECKLIST -> new Checklist(entries((points, text) -> new Checklist.Item(text, points)));
            case BANDS -> new FractionReader(lines).bands();
            case RATIO -> new FractionReader(lines).ratio();
            case CASES -> new FractionReader(lines).cases();
            case PER_OCCURRENCE -> {
                var cap = lines.number(RuleWords.CAP);
                yield new PerOccurrence(kinds(), cap);
            }
            case BONUS -> {
                var cap = lines.number(RuleWords.CAP);
                yield new Bonus(kinds(), cap);
            }
            case DEDUCTION -> {
                var start = lines.number(RuleWords.START);
                var floor = lines.number(RuleWords.FLOOR);
                yield new Deduction(start, kinds(), floor);
            }
            case BEST_OF -> bestOf();
            case RELATIVE_TO_BEST ->
                new RelativeToBest(
                        lines.text(RuleWords.VALUE),
                        lines.choice(RuleWords.BEST, RuleWords.LOWEST, RuleWords.HIGHEST, true));
            case FROM_SURVEY -> fromSurvey();
            case MANUAL -> new Manual();
        };
    }

    /** Lines {@code points | text}. */
    private <T> List<T> entries(BiFunction<BigDecimal, String, T> entry) {
        var entries = new ArrayList<T>();
        for (var line : lines.rest()) {
            var fields = BAR.split(line.text(), 2);
            if (fields.length < 2) {
                lines.unreadable(line);
            } else {
                entries.add(entry.apply(lines.points(fields[0], line.number()), Escapes.read(fields[1].strip())));
            }
        }
        return entries;
    }

    /** Lines {@code code | points | text}; without a code they are numbered. */
    private List<Kind> kinds() {
        var kinds = new ArrayList<Kind>();
        for (var line : lines.rest()) {
            var fields = BAR.split(line.text(), FIELDS_OF_KIND);
            if (fields.length < 2) {
                lines.unreadable(line);
            } else if (Numbers.read(fields[0]).isPresent()
                    && Numbers.read(fields[1]).isEmpty()) {
                var text = line.text().substring(line.text().indexOf('|') + 1).strip();
                kinds.add(
                        new Kind("K" + (kinds.size() + 1), Escapes.read(text), lines.points(fields[0], line.number())));
            } else if (fields.length < FIELDS_OF_KIND) {
                lines.unreadable(line);
            } else {
                kinds.add(new Kind(
                        Escapes.read(fields[0].strip()),
                        Escapes.read(fields[2].strip()),
                        lines.points(fields[1], line.number())));
            }
        }
        return kinds;
    }

    private FromSurvey fromSurvey() {
        var groups = new ArrayList<String>();
        for (var group = lines.word(RuleWords.GROUP); group.isPresent(); group = lines.word(RuleWords.GROUP)) {
            groups.add(Escapes.read(group.get()));
        }
        var scale = new LinkedHashMap<String, BigDecimal>();
        for (var line : lines.rest()) {
            int equals = line.text().lastIndexOf('=');
            if (equals < 0) {
                lines.unreadable(line);
            } else {
                var answer = Escapes.read(line.text().substring(0, equals).strip());
                var share = lines.percent(line.text().substring(equals + 1).strip(), line.number());
                if (scale.put(answer, share) != null) {
                    lines.fault("rule-text.twice", line.number(), RuleLines.quote(answer));
                }
            }
        }
        return new FromSurvey(scale, groups);
    }

    /** Blocks that begin with {@code Cách 1: type}; within a block those of deeper numbers. */
    private BestOf bestOf() {
        var alternatives = new ArrayList<ScoringRule>();
        @Nullable RuleKind kind = null;
        boolean begun = false;
        var block = new ArrayList<Line>();
        for (var line : lines.rest()) {
            if (isWay(line.text())) {
                add(alternatives, kind, block);
                block.clear();
                begun = true;
                var name = line.text().substring(line.text().indexOf(':') + 1);
                kind = RuleKind.named(name).orElse(null);
                if (kind == null) {
                    lines.fault("rule-text.kind", line.number(), RuleLines.quote(name.strip()));
                }
            } else if (begun) {
                block.add(line);
            } else {
                lines.unreadable(line);
            }
        }
        add(alternatives, kind, block);
        return new BestOf(alternatives);
    }

    private void add(List<ScoringRule> alternatives, @Nullable RuleKind kind, List<Line> block) {
        if (kind != null) {
            alternatives.add(read(kind, lines.block(block), depth + 1));
        }
    }

    private boolean isWay(String line) {
        int colon = line.indexOf(':');
        var head = colon < 0 ? "" : VietnameseText.fold(line.substring(0, colon));
        return WAY.matcher(head).matches() && head.chars().filter(c -> c == '.').count() == depth - 1L;
    }
}
