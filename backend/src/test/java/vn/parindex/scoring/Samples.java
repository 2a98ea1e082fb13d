package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.RuleInput.Alternatives;
import vn.parindex.scoring.RuleInput.Amount;
import vn.parindex.scoring.RuleInput.Choice;
import vn.parindex.scoring.RuleInput.Counts;
import vn.parindex.scoring.RuleInput.Fraction;
import vn.parindex.scoring.RuleInput.Ticks;

/** Short words for rules, inputs and refusals, so that a test reads like its name. */
final class Samples {

    /** Commune set, leaf 3.2.2: in proportion from 97 %, 1.5 from 90 %, 0.5 from 80 %, else 0; maximum 2.5. */
    static final Cases ON_TIME = new Cases(
            "Tổng số hồ sơ đã giải quyết",
            "Số hồ sơ đúng hạn và trước hạn",
            List.of(proportional("97"), fixed("90", "1.5"), fixed("80", "0.5"), fixed("0", "0")),
            WhenNone.REQUEST_NA,
            false);

    static final List<Kind> KINDS =
            List.of(new Kind("HOP", "Buổi tuyên truyền", dec("0.1")), new Kind("TOROI", "Đợt phát tờ rơi", dec("0.2")));

    private Samples() {}

    static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }

    static ScoreBounds max(String maxScore) {
        return ScoreBounds.upTo(dec(maxScore));
    }

    static ScoreBounds between(String minScore, String maxScore) {
        return new ScoreBounds(dec(maxScore), dec(minScore));
    }

    static Cases.Case proportional(String from) {
        return new Cases.Case(dec(from), true, null, Cases.Then.PROPORTIONAL);
    }

    static Cases.Case fixed(String from, String points) {
        return new Cases.Case(dec(from), true, dec(points), null);
    }

    static Bands.Band atLeast(String from, String points) {
        return new Bands.Band(dec(from), true, dec(points));
    }

    static Bands.Band above(String from, String points) {
        return new Bands.Band(dec(from), false, dec(points));
    }

    static Bands bands(Bands.Band... bands) {
        return new Bands("Tổng số", "Số đạt", null, List.of(bands), WhenNone.ZERO, false);
    }

    static Bands valueBands(Bands.Band... bands) {
        return new Bands(null, null, "Số ngày", List.of(bands), null, false);
    }

    static Ratio ratio(String fullAt, String zeroBelow) {
        return new Ratio("Tổng số", "Số đạt", dec(fullAt), dec(zeroBelow), false, WhenNone.ZERO, false);
    }

    static Fraction fraction(String a, String b) {
        return new Fraction(dec(a), dec(b));
    }

    static Amount amount(String value) {
        return new Amount(dec(value));
    }

    static Choice choice(int level) {
        return new Choice(level);
    }

    static Ticks ticks(Integer... positions) {
        return new Ticks(List.of(positions));
    }

    static Counts counts(Object... codesAndNumbers) {
        Map<String, BigDecimal> counts = new LinkedHashMap<>();
        for (int i = 0; i < codesAndNumbers.length; i += 2) {
            counts.put((String) codesAndNumbers[i], dec(codesAndNumbers[i + 1].toString()));
        }
        return new Counts(counts);
    }

    static Alternatives alternatives(@Nullable RuleInput... inputs) {
        return new Alternatives(Arrays.asList(inputs));
    }

    static BigDecimal score(ScoringRule rule, RuleInput input, ScoreBounds bounds) {
        return Objects.requireNonNull(rule.evaluate(input, bounds).score());
    }

    /** The refusals of an input as {@code field CODE}. */
    static List<String> refusals(ScoringRule rule, RuleInput input) {
        return rule.inputFaults(input).stream()
                .map(fault -> (fault.field() + " " + fault.code()).strip())
                .toList();
    }

    /** The faults of a rule as {@code path CODE}. */
    static List<String> faults(ScoringRule rule, ScoreBounds bounds) {
        return rule.faults(bounds).stream()
                .map(fault -> (fault.path() + " " + fault.code()).strip())
                .toList();
    }

    /** The workings in Vietnamese as {@code text | value}. */
    static List<String> workings(ScoringRule rule, RuleInput input, ScoreBounds bounds) {
        return lines(rule.evaluate(input, bounds).workings(), Language.VI);
    }

    /** The workings with plain spaces, which a reader of a test can tell from each other. */
    static List<String> lines(Workings workings, Language language) {
        return workings.render(language).stream()
                .map(line -> line.value() == null ? line.text() : line.text() + " | " + line.value())
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
    }
}
