package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.RuleInput.Amount;
import vn.parindex.scoring.RuleInput.Fraction;
import vn.parindex.scoring.Workings.Step;

/**
 * Fixed points for the band in which b/a, or a single value, lies.
 *
 * @param a label of the whole, or null where there is a value
 * @param b label of the part, or null where there is a value
 * @param value label of the single value, or null where there are a and b
 * @param bands from the highest down to one from 0 inclusive; thresholds in percent, or in the unit of the value
 * @param whenNone the answer to a = 0, null where there is a value
 * @param mayExceed whether b may be above a
 */
public record Bands(
        @Nullable String a,
        @Nullable String b,
        @Nullable String value,
        List<Band> bands,
        @Nullable WhenNone whenNone,
        boolean mayExceed)
        implements ScoringRule {

    /**
     * A band, up to the one before it.
     *
     * @param from its lower end
     * @param inclusive whether exactly {@code from} counts as reached
     * @param points the score, below 0 where the leaf allows it
     */
    public record Band(BigDecimal from, boolean inclusive, BigDecimal points) implements Ladder.Rung {}

    public Bands {
        bands = List.copyOf(bands);
    }

    @Override
    public Outcome evaluate(RuleInput input, ScoreBounds bounds) {
        return value == null
                ? ofFraction(Inputs.accepted(this, input, Fraction.class), bounds)
                : ofValue(Inputs.accepted(this, input, Amount.class), value, bounds);
    }

    @Override
    public List<InputFault> inputFaults(RuleInput input) {
        return switch (input) {
            case Fraction fraction when value == null -> Inputs.fraction(fraction, whole(), mayExceed);
            case Amount amount when value != null -> Inputs.amount(amount);
            default -> Inputs.wrongForm(value == null ? "a, b" : "value");
        };
    }

    @Override
    public ScoreBounds range(ScoreBounds bounds) {
        var ofBands = bounds.spanning(bands.stream().map(Band::points).toList());
        return whenNone == null ? ofBands : whenNone.widen(ofBands, bounds);
    }

    @Override
    public List<RuleFault> structuralFaults() {
        boolean ofFraction = a != null && b != null && value == null;
        boolean ofValue = a == null && b == null && value != null;
        var checks = new RuleChecks()
                .when(!ofFraction && !ofValue, "", RuleFault.Code.FRACTION_OR_VALUE)
                .when(ofFraction && whenNone == null, "whenNone", RuleFault.Code.WHEN_NONE)
                .when(ofValue && whenNone != null, "whenNone", RuleFault.Code.WHEN_NONE)
                .text("a", a)
                .text("b", b)
                .text("value", value);
        new Ladder(bands).check(checks, "bands", ofFraction && !mayExceed ? Scores.HUNDRED : null);
        for (int i = 0; i < bands.size(); i++) {
            checks.number("bands[" + i + "].points", bands.get(i).points());
        }
        return checks.list();
    }

    private Outcome ofFraction(Fraction input, ScoreBounds bounds) {
        if (input.a().signum() == 0) {
            return (whenNone == null ? WhenNone.ZERO : whenNone).outcome(whole(), bounds);
        }
        var rate = Rate.of(input, false);
        return inBand(rate, () -> rate.step(input, false, new Ladder(bands).thresholds()), Arg.Percent::new, bounds);
    }

    private Outcome ofValue(Amount input, String label, ScoreBounds bounds) {
        return inBand(
                Rate.ofValue(input.value()),
                () -> Step.of(new Arg.Quantity(input.value()), Phrase.VALUE, new Arg.Text(label)),
                Arg.Quantity::new,
                bounds);
    }

    private Outcome inBand(Rate rate, Supplier<Step> shown, Function<BigDecimal, Arg> threshold, ScoreBounds bounds) {
        var ladder = new Ladder(bands);
        int reached = ladder.reached(rate);
        var points = reached < bands.size() ? bands.get(reached).points() : BigDecimal.ZERO;
        return Outcome.scored(
                bounds.round(points),
                Workings.later(() -> Workings.of(
                        shown.get(),
                        Step.of(new Arg.Score(points), Phrase.FIXED_POINTS, ladder.where(reached, threshold)))));
    }

    private String whole() {
        return a == null ? "a" : a;
    }
}
