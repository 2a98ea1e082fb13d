package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import vn.parindex.scoring.RuleInput.Fraction;
import vn.parindex.scoring.Workings.Step;

/** An exact ratio, compared with thresholds in percent by cross-multiplication and never as a rounded quotient. */
record Rate(BigDecimal part, BigDecimal whole) {

    /** b/a, or (a−b)/a but not below 0; a must not be 0. */
    static Rate of(Fraction input, boolean complement) {
        var part = complement ? input.a().subtract(input.b()).max(BigDecimal.ZERO) : input.b();
        return new Rate(part, input.a());
    }

    /** A plain figure, as the ratio that is as many percent. */
    static Rate ofValue(BigDecimal value) {
        return new Rate(value, Scores.HUNDRED);
    }

    /** The step that computes this ratio, its value precise enough for the thresholds that follow. */
    Step step(Fraction input, boolean complement, List<BigDecimal> thresholds) {
        return complement
                ? Step.of(
                        shown(thresholds), Phrase.COMPLEMENT, new Arg.Quantity(input.a()), new Arg.Quantity(input.b()))
                : Step.of(shown(thresholds), Phrase.RATE, new Arg.Quantity(input.b()), new Arg.Quantity(input.a()));
    }

    boolean reaches(BigDecimal percent, boolean inclusive) {
        return compareTo(percent) >= (inclusive ? 0 : 1);
    }

    /** min(1, this ÷ fullAt) × points, rounded once. */
    BigDecimal of(BigDecimal points, BigDecimal fullAt, int decimals) {
        if (reaches(fullAt, true)) {
            return points.setScale(decimals, Scores.ROUNDING);
        }
        return Scores.divide(points.multiply(part).multiply(Scores.HUNDRED), whole.multiply(fullAt), decimals);
    }

    /** This ratio for reading, with two decimals or as many as show on which side of each threshold it lies. */
    Arg.Share shown(List<BigDecimal> thresholds) {
        var decimals = IntStream.range(ArgText.READING_DECIMALS, Scores.DECIMALS)
                .filter(some -> thresholds.stream().allMatch(threshold -> showsSide(threshold, some)))
                .findFirst()
                .orElse(Scores.DECIMALS);
        return new Arg.Share(part, whole, decimals);
    }

    private boolean showsSide(BigDecimal threshold, int decimals) {
        var rounded = Scores.divide(part.multiply(Scores.HUNDRED), whole, decimals);
        return rounded.compareTo(threshold) == compareTo(threshold);
    }

    private int compareTo(BigDecimal percent) {
        return part.multiply(Scores.HUNDRED).compareTo(percent.multiply(whole));
    }
}
