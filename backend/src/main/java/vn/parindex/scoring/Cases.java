package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.RuleInput.Fraction;
import vn.parindex.scoring.Workings.Step;

/**
 * The first threshold that b/a reaches decides: fixed points, or in proportion, min(1, r ÷ 100) × the leaf's maximum.
 *
 * @param a label of the whole
 * @param b label of the part
 * @param cases from the highest threshold down to one from 0 inclusive, in percent
 * @param whenNone the answer to a = 0
 * @param mayExceed whether b may be above a
 */
public record Cases(String a, String b, List<Case> cases, WhenNone whenNone, boolean mayExceed) implements ScoringRule {

    /** What a case gives instead of fixed points. */
    public enum Then {
        /** min(1, r ÷ 100) × the leaf's maximum. */
        PROPORTIONAL
    }

    /**
     * A threshold and what it gives: points, or {@code then}, never both.
     *
     * @param from percent
     * @param inclusive whether exactly {@code from} counts as reached
     * @param points fixed points, below 0 where the leaf allows it, or null
     * @param then PROPORTIONAL, or null
     */
    public record Case(
            BigDecimal from,
            boolean inclusive,
            @Nullable BigDecimal points,
            @Nullable Then then) implements Ladder.Rung {}

    public Cases {
        cases = List.copyOf(cases);
    }

    @Override
    public Outcome evaluate(RuleInput input, ScoreBounds bounds) {
        var fraction = Inputs.accepted(this, input, Fraction.class);
        if (fraction.a().signum() == 0) {
            return whenNone.outcome(a, bounds);
        }
        var rate = Rate.of(fraction, false);
        int reached = new Ladder(cases).reached(rate);
        var score = isProportional(reached)
                ? rate.of(bounds.maxScore(), Scores.HUNDRED, bounds.decimals())
                : bounds.round(fixed(reached));
        return Outcome.scored(score, Workings.later(() -> workings(fraction, reached, score, bounds.maxScore())));
    }

    private boolean isProportional(int reached) {
        return reached < cases.size() && cases.get(reached).then() == Then.PROPORTIONAL;
    }

    private BigDecimal fixed(int reached) {
        var points = reached < cases.size() ? cases.get(reached).points() : null;
        return points == null ? BigDecimal.ZERO : points;
    }

    private Workings workings(Fraction fraction, int reached, BigDecimal score, BigDecimal maxScore) {
        var ladder = new Ladder(cases);
        var rate = Rate.of(fraction, false);
        var workings = Workings.of(rate.step(fraction, false, ladder.thresholds()));
        var where = ladder.where(reached, Arg.Percent::new);
        if (!isProportional(reached)) {
            return workings.then(Step.of(new Arg.Score(score), Phrase.FIXED_POINTS, where));
        }
        var result = rate.reaches(Scores.HUNDRED, true)
                ? Step.of(new Arg.Score(score), Phrase.FULL_AT, new Arg.Percent(Scores.HUNDRED))
                : Step.of(
                        new Arg.Score(score),
                        Phrase.SCORE_OF_MAXIMUM,
                        rate.shown(ladder.thresholds()),
                        new Arg.Points(maxScore));
        return workings.then(Step.of(null, Phrase.PROPORTIONAL, where), result);
    }

    @Override
    public List<InputFault> inputFaults(RuleInput input) {
        return input instanceof Fraction fraction ? Inputs.fraction(fraction, a, mayExceed) : Inputs.wrongForm("a, b");
    }

    @Override
    public ScoreBounds range(ScoreBounds bounds) {
        return whenNone.widen(bounds.spanning(ends(bounds)), bounds);
    }

    /** The least and greatest score of each case; a proportional one grows from its threshold to the maximum. */
    private List<BigDecimal> ends(ScoreBounds bounds) {
        return cases.stream()
                .flatMap(some -> some.points() != null
                        ? Stream.of(some.points())
                        : Stream.of(
                                Rate.ofValue(some.from()).of(bounds.maxScore(), Scores.HUNDRED, bounds.decimals()),
                                bounds.maxScore()))
                .toList();
    }

    @Override
    public List<RuleFault> structuralFaults() {
        var checks = new RuleChecks().text("a", a).text("b", b);
        new Ladder(cases).check(checks, "cases", mayExceed ? null : Scores.HUNDRED);
        for (int i = 0; i < cases.size(); i++) {
            var path = "cases[" + i + "]";
            var points = cases.get(i).points();
            if ((points == null) == (cases.get(i).then() == null)) {
                checks.add(path, RuleFault.Code.POINTS_OR_PROPORTIONAL);
            }
            if (points != null) {
                checks.number(path + ".points", points);
            }
        }
        return checks.list();
    }
}
