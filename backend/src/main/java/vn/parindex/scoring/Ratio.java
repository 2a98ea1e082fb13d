package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.scoring.RuleInput.Fraction;
import vn.parindex.scoring.Workings.Step;

/**
 * min(1, r ÷ fullAt) × the leaf's maximum, and 0 below zeroBelow, where r = b/a or, as complement, (a−b)/a.
 *
 * <p>A complement is never below 0 %: where b may exceed a, a b above a counts as 0 %.
 *
 * @param a label of the whole
 * @param b label of the part
 * @param fullAt percent from which on the maximum is given, above 0
 * @param zeroBelow percent below which nothing is given; exactly there, the ratio counts
 * @param complement whether r = (a−b)/a
 * @param whenNone the answer to a = 0
 * @param mayExceed whether b may be above a
 */
public record Ratio(
        String a,
        String b,
        BigDecimal fullAt,
        BigDecimal zeroBelow,
        boolean complement,
        WhenNone whenNone,
        boolean mayExceed)
        implements ScoringRule {

    @Override
    public Outcome evaluate(RuleInput input, ScoreBounds bounds) {
        var fraction = Inputs.accepted(this, input, Fraction.class);
        if (fraction.a().signum() == 0) {
            return whenNone.outcome(a, bounds);
        }
        var rate = Rate.of(fraction, complement);
        var score = rate.reaches(zeroBelow, true)
                ? rate.of(bounds.maxScore(), fullAt, bounds.decimals())
                : bounds.round(BigDecimal.ZERO);
        return Outcome.scored(score, Workings.later(() -> workings(fraction, rate, score, bounds.maxScore())));
    }

    private Workings workings(Fraction fraction, Rate rate, BigDecimal score, BigDecimal maxScore) {
        var workings = Workings.of(rate.step(fraction, complement, List.of(fullAt, zeroBelow)));
        if (complement && fraction.b().compareTo(fraction.a()) > 0) {
            workings = workings.then(Step.of(null, Phrase.NEGATIVE_RATE_IS_ZERO));
        }
        return workings.then(result(rate, score, maxScore));
    }

    private Step result(Rate rate, BigDecimal score, BigDecimal maxScore) {
        var value = new Arg.Score(score);
        var maximum = new Arg.Points(maxScore);
        if (!rate.reaches(zeroBelow, true)) {
            return Step.of(value, Phrase.ZERO_BELOW, new Arg.Percent(zeroBelow));
        }
        if (rate.reaches(fullAt, true)) {
            return Step.of(value, Phrase.FULL_AT, new Arg.Percent(fullAt));
        }
        var share = rate.shown(List.of(fullAt, zeroBelow));
        return fullAt.compareTo(Scores.HUNDRED) == 0
                ? Step.of(value, Phrase.SCORE_OF_MAXIMUM, share, maximum)
                : Step.of(value, Phrase.SCORE_OF_FULL_AT, share, new Arg.Percent(fullAt), maximum);
    }

    @Override
    public List<InputFault> inputFaults(RuleInput input) {
        return input instanceof Fraction fraction ? Inputs.fraction(fraction, a, mayExceed) : Inputs.wrongForm("a, b");
    }

    @Override
    public ScoreBounds range(ScoreBounds bounds) {
        return bounds.with(
                bounds.maxScore().max(BigDecimal.ZERO), bounds.maxScore().min(BigDecimal.ZERO));
    }

    @Override
    public List<RuleFault> structuralFaults() {
        var tooHigh = fullAt.compareTo(Scores.HUNDRED) > 0 && (complement || !mayExceed);
        return new RuleChecks()
                .text("a", a)
                .text("b", b)
                .number("fullAt", fullAt)
                .when(fullAt.signum() <= 0, "fullAt", RuleFault.Code.NOT_POSITIVE)
                .when(tooHigh, "fullAt", RuleFault.Code.TOO_LARGE, new Arg.Quantity(Scores.HUNDRED))
                .notNegative("zeroBelow", zeroBelow)
                .when(zeroBelow.compareTo(fullAt) > 0, "zeroBelow", RuleFault.Code.TOO_LARGE, new Arg.Quantity(fullAt))
                .list();
    }
}
