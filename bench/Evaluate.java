import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import vn.parindex.scoring.Bands;
import vn.parindex.scoring.BestOf;
import vn.parindex.scoring.Cases;
import vn.parindex.scoring.Checklist;
import vn.parindex.scoring.Deduction;
import vn.parindex.scoring.Kind;
import vn.parindex.scoring.Levels;
import vn.parindex.scoring.PerOccurrence;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.ScoreBounds;
import vn.parindex.scoring.ScoringRule;
import vn.parindex.scoring.WhenNone;

/**
 * What scoring a million leaves costs through the rules of the product, which check their inputs and keep their
 * workings, beside the bare arithmetic written by hand: the same exact comparisons and one rounding, nothing else. Both
 * must come to the same sum, and the rules may take three times as long. They stand in the proportions of the
 * demonstration's sets.
 */
class Evaluate {
    private static final int LEAVES = 1_000_000;
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 6;
    private static final int VARIANTS = 20_000;
    private static final double MOST = 3;
    private static final BigDecimal HUNDRED = dec("100");
    private static final BigDecimal MAXIMUM = dec("2.5");
    private static final ScoreBounds BOUNDS = ScoreBounds.upTo(MAXIMUM);

    /** One leaf both ways. */
    private record Leaf(ScoringRule rule, RuleInput input, Supplier<BigDecimal> byHand) {}

    private final Random random = new Random(1);

    public static void main(String[] arguments) {
        var leaves = new Evaluate().leaves();
        var product = new double[ROUNDS];
        var hand = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            var started = System.nanoTime();
            var ours = byRules(leaves);
            var between = System.nanoTime();
            var theirs = byHand(leaves);
            var ended = System.nanoTime();
            if (ours.compareTo(theirs) != 0) {
                throw new IllegalStateException(ours + " by the rules, " + theirs + " by hand");
            }
            if (round >= 0) {
                product[round] = (between - started) / 1e6;
                hand[round] = (ended - between) / 1e6;
            }
        }
        System.out.printf("%,d leaves, by turns after a warm-up:%n", LEAVES);
        System.out.printf("  through the rules   p50 %.0f ms, %.0f ns a leaf%n", median(product), median(product) * 1e6 / LEAVES);
        System.out.printf("  written by hand     p50 %.0f ms, %.0f ns a leaf%n", median(hand), median(hand) * 1e6 / LEAVES);
        var ratio = median(product) / median(hand);
        System.out.printf("  rules : by hand     %.2f%n", ratio);
        if (ratio > MOST) {
            System.exit(1);
        }
    }

    private static BigDecimal byRules(Leaf[] leaves) {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < LEAVES; i++) {
            var leaf = leaves[i % leaves.length];
            sum = sum.add(leaf.rule().evaluate(leaf.input(), BOUNDS).score());
        }
        return sum;
    }

    private static BigDecimal byHand(Leaf[] leaves) {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < LEAVES; i++) {
            sum = sum.add(leaves[i % leaves.length].byHand().get());
        }
        return sum;
    }

    /** In 100 leaves: 15 levels, 19 checklists, 13 bands, 26 ratios, 11 cases, 12 deductions, 4 best of two. */
    private Leaf[] leaves() {
        var leaves = new Leaf[VARIANTS];
        for (int i = 0; i < VARIANTS; i++) {
            int share = random.nextInt(100);
            leaves[i] = share < 15 ? levels()
                    : share < 34 ? checklist()
                    : share < 47 ? bands()
                    : share < 73 ? ratio()
                    : share < 84 ? cases()
                    : share < 96 ? counted()
                    : bestOf();
        }
        return leaves;
    }

    private Leaf levels() {
        BigDecimal[] points = {dec("2.5"), dec("1.25"), dec("0")};
        var rule = new Levels(Arrays.stream(points).map(p -> new Levels.Level("Mức", p)).toList());
        int level = random.nextInt(points.length);
        return new Leaf(rule, new RuleInput.Choice(level), () -> rounded(points[level]));
    }

    private Leaf checklist() {
        BigDecimal[] points = {dec("0.5"), dec("0.5"), dec("0.75"), dec("0.75")};
        var rule = new Checklist(Arrays.stream(points).map(p -> new Checklist.Item("Nội dung", p)).toList());
        int[] ticked = random.ints(0, points.length).distinct().limit(random.nextInt(points.length + 1)).toArray();
        return new Leaf(rule, new RuleInput.Ticks(Arrays.stream(ticked).boxed().toList()), () -> {
            var sum = BigDecimal.ZERO;
            for (int position : ticked) {
                sum = sum.add(points[position]);
            }
            return rounded(sum);
        });
    }

    private Leaf bands() {
        BigDecimal[] from = {dec("100"), dec("95"), dec("90"), dec("0")};
        BigDecimal[] points = {dec("2.5"), dec("1.5"), dec("0.5"), dec("0")};
        var bands = new ArrayList<Bands.Band>();
        for (int i = 0; i < from.length; i++) {
            bands.add(new Bands.Band(from[i], true, points[i]));
        }
        var input = fraction();
        var rule = new Bands("Tổng số", "Số đạt", null, bands, WhenNone.ZERO, false);
        return new Leaf(rule, input, () -> {
            var part = input.b().multiply(HUNDRED);
            int i = 0;
            while (part.compareTo(from[i].multiply(input.a())) < 0) {
                i++;
            }
            return rounded(points[i]);
        });
    }

    private Leaf ratio() {
        var fullAt = dec("95");
        var zeroBelow = dec("60");
        var complement = random.nextInt(4) == 0;
        var input = fraction();
        var rule = new Ratio("Tổng số", "Số đạt", fullAt, zeroBelow, complement, WhenNone.FULL, false);
        return new Leaf(rule, input, () -> {
            var part = (complement ? input.a().subtract(input.b()) : input.b()).multiply(HUNDRED);
            if (part.compareTo(zeroBelow.multiply(input.a())) < 0) {
                return rounded(BigDecimal.ZERO);
            }
            var whole = fullAt.multiply(input.a());
            return part.compareTo(whole) >= 0 ? rounded(MAXIMUM) : MAXIMUM.multiply(part).divide(whole, 10, RoundingMode.HALF_UP);
        });
    }

    private Leaf cases() {
        var input = fraction();
        var rule = new Cases(
                "Tổng số",
                "Số đạt",
                List.of(
                        new Cases.Case(dec("95"), true, MAXIMUM, null),
                        new Cases.Case(dec("80"), true, null, Cases.Then.PROPORTIONAL),
                        new Cases.Case(dec("60"), true, dec("0.5"), null),
                        new Cases.Case(dec("0"), true, dec("0"), null)),
                WhenNone.ZERO,
                false);
        BigDecimal[] from = {dec("95"), dec("80"), dec("60")};
        return new Leaf(rule, input, () -> {
            var part = input.b().multiply(HUNDRED);
            if (part.compareTo(from[0].multiply(input.a())) >= 0) {
                return rounded(MAXIMUM);
            }
            if (part.compareTo(from[1].multiply(input.a())) >= 0) {
                return MAXIMUM.multiply(part).divide(HUNDRED.multiply(input.a()), 10, RoundingMode.HALF_UP);
            }
            return rounded(part.compareTo(from[2].multiply(input.a())) >= 0 ? dec("0.5") : BigDecimal.ZERO);
        });
    }

    /** Points for each occurrence, up to a cap or down to a floor. */
    private Leaf counted() {
        BigDecimal[] points = {dec("0.1"), dec("0.25")};
        BigDecimal[] counts = {dec(String.valueOf(random.nextInt(9))), dec(String.valueOf(random.nextInt(9)))};
        var kinds = List.of(new Kind("A", "Một", points[0]), new Kind("B", "Hai", points[1]));
        Map<String, BigDecimal> given = new LinkedHashMap<>(Map.of("A", counts[0], "B", counts[1]));
        Supplier<BigDecimal> sum = () -> points[0].multiply(counts[0]).add(points[1].multiply(counts[1]));
        return random.nextInt(5) == 0
                ? new Leaf(new PerOccurrence(kinds, dec("1")), new RuleInput.Counts(given), () -> rounded(sum.get().min(BigDecimal.ONE)))
                : new Leaf(
                        new Deduction(MAXIMUM, kinds, dec("0")),
                        new RuleInput.Counts(given),
                        () -> rounded(MAXIMUM.subtract(sum.get()).max(BigDecimal.ZERO)));
    }

    private Leaf bestOf() {
        var one = ratio();
        var other = bands();
        var input = new RuleInput.Alternatives(List.of(one.input(), other.input()));
        var rule = new BestOf(List.of(one.rule(), other.rule()));
        return new Leaf(rule, input, () -> one.byHand().get().max(other.byHand().get()));
    }

    /** A whole of up to 5,000 and a part of it, mostly near the whole as figures of offices are. */
    private RuleInput.Fraction fraction() {
        int a = 1 + random.nextInt(5000);
        int b = random.nextBoolean() ? random.nextInt(a + 1) : a - random.nextInt(a / 10 + 1);
        return new RuleInput.Fraction(BigDecimal.valueOf(a), BigDecimal.valueOf(b));
    }

    private static BigDecimal rounded(BigDecimal score) {
        return score.setScale(10, RoundingMode.HALF_UP);
    }

    private static double median(double[] times) {
        return Arrays.stream(times).sorted().toArray()[times.length / 2];
    }

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }
}
