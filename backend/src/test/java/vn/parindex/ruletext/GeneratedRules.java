package vn.parindex.ruletext;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** Rules of every type without faults, from a seed; their texts hold what a grammar could stumble over. */
public final class GeneratedRules {
    private static final List<String> TEXTS = List.of(
            "Ban hành kịp thời",
            "Tổng số hồ sơ đã giải quyết",
            "2 | hai",
            "Mẫu số: một",
            "dưới 70% | còn lại",
            "Cách 1: Theo tỷ lệ",
            "a\\nb",
            "dòng một\ndòng hai",
            " đầu và cuối ",
            "\\",
            "A = 100%",
            "_x000D_",
            "<b>&\"'",
            "=1+1",
            "1.250",
            "Tối đa: 5");

    private final Random random;

    /** Rules from this seed. */
    public GeneratedRules(Random random) {
        this.random = random;
    }

    /** A rule of this type whose scores lie between 0 and the maximum. */
    public ScoringRule rule(RuleKind kind, BigDecimal max) {
        return switch (kind) {
            case LEVELS -> new Levels(some(() -> new Levels.Level(text(), upTo(max))));
            case CHECKLIST -> {
                var count = 1 + random.nextInt(4);
                var share = max.divide(BigDecimal.valueOf(4));
                yield new Checklist(IntStream.range(0, count)
                        .mapToObj(_ -> new Checklist.Item(text(), upTo(share)))
                        .toList());
            }
            case BANDS -> bands(max);
            case RATIO -> {
                var full = BigDecimal.valueOf(1L + random.nextInt(1000), 1);
                yield new Ratio(
                        text(), text(), full, upTo(full), random.nextBoolean(), whenNone(), random.nextBoolean());
            }
            case CASES -> {
                var exceeds = random.nextBoolean();
                yield new Cases(
                        text(),
                        text(),
                        ladder().stream()
                                .map(rung -> random.nextBoolean()
                                        ? new Cases.Case(rung.from(), rung.inclusive(), upTo(max), null)
                                        : new Cases.Case(rung.from(), rung.inclusive(), null, Cases.Then.PROPORTIONAL))
                                .toList(),
                        whenNone(),
                        exceeds);
            }
            case PER_OCCURRENCE -> new PerOccurrence(kinds(), upTo(max));
            case DEDUCTION -> new Deduction(upTo(max), kinds(), BigDecimal.ZERO);
            case BONUS -> new Bonus(kinds(), upTo(BigDecimal.TEN));
            case BEST_OF ->
                new BestOf(Stream.of(RuleKind.RATIO, RuleKind.LEVELS, RuleKind.BANDS, RuleKind.PER_OCCURRENCE)
                        .filter(_ -> random.nextInt(3) > 0)
                        .map(alternative -> rule(alternative, max))
                        .collect(java.util.stream.Collectors.collectingAndThen(
                                java.util.stream.Collectors.toList(),
                                list -> list.isEmpty() ? List.of(rule(RuleKind.CASES, max)) : list)));
            case RELATIVE_TO_BEST -> new RelativeToBest(text(), random.nextBoolean());
            case FROM_SURVEY -> {
                var scale = new LinkedHashMap<String, BigDecimal>();
                for (var answer : List.of("D", "A", "C = c", "B")) {
                    scale.put(answer, upTo(BigDecimal.valueOf(100)));
                }
                yield new FromSurvey(
                        scale, random.nextBoolean() ? List.of("Người dân") : List.of("Lãnh đạo: cấp xã", "Người dân"));
            }
            case MANUAL -> new Manual();
        };
    }

    /** A number from 0 up to a limit, with up to 10 decimals. */
    public BigDecimal upTo(BigDecimal limit) {
        int scale = random.nextInt(5) == 0 ? 10 : random.nextInt(4);
        return limit.multiply(BigDecimal.valueOf(random.nextInt(1001), 3))
                .setScale(scale, java.math.RoundingMode.DOWN)
                .stripTrailingZeros();
    }

    /** A text of an index set. */
    public String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private Bands bands(BigDecimal max) {
        var ofValue = random.nextInt(3) == 0;
        var bands = ladder().stream()
                .map(rung -> new Bands.Band(rung.from(), rung.inclusive(), upTo(max)))
                .toList();
        return ofValue
                ? new Bands(null, null, text(), bands, null, false)
                : new Bands(text(), text(), null, bands, whenNone(), random.nextBoolean());
    }

    /** Thresholds downwards to 0. */
    private List<Thresholds.Threshold> ladder() {
        var rungs = new ArrayList<Thresholds.Threshold>();
        var from = BigDecimal.valueOf(100);
        for (int i = random.nextInt(4); i > 0; i--) {
            from = from.subtract(BigDecimal.valueOf(1L + random.nextInt(2200), 2));
            rungs.add(new Thresholds.Threshold(from, random.nextBoolean()));
        }
        rungs.add(new Thresholds.Threshold(BigDecimal.ZERO, true));
        return rungs;
    }

    private List<Kind> kinds() {
        return IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(i -> new Kind(i + "|" + "mã ", text(), upTo(BigDecimal.ONE)))
                .toList();
    }

    private WhenNone whenNone() {
        var all = List.of(WhenNone.values());
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> some(Supplier<T> one) {
        return Stream.generate(one).limit(1L + random.nextInt(5)).toList();
    }
}
