package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import vn.parindex.scoring.RuleInput.Amount;
import vn.parindex.scoring.Workings.Step;

/**
 * A figure measured against the best of the group; the ranking run resolves it, until then it is pending.
 *
 * @param value label of the figure
 * @param lessIsBetter whether the least figure of the group is the best
 */
public record RelativeToBest(String value, boolean lessIsBetter) implements ScoringRule {

    @Override
    public Outcome evaluate(RuleInput input, ScoreBounds bounds) {
        var amount = Inputs.accepted(this, input, Amount.class);
        return Outcome.pending(Workings.of(
                Step.of(new Arg.Quantity(amount.value()), Phrase.VALUE, new Arg.Text(value)),
                Step.of(null, lessIsBetter ? Phrase.AGAINST_LEAST : Phrase.AGAINST_GREATEST)));
    }

    /** The best of the group's figures, which must not be empty. */
    public BigDecimal best(Collection<BigDecimal> figures) {
        return lessIsBetter ? Collections.min(figures) : Collections.max(figures);
    }

    /**
     * The points of a figure once the best of the group is known, rounded once; 0 for everybody where the best is 0.
     *
     * @param figure the unit's own
     * @param best as {@link #best} found it
     */
    public BigDecimal points(BigDecimal figure, BigDecimal best, ScoreBounds bounds) {
        if (best.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return lessIsBetter
                ? Scores.divide(best.multiply(bounds.maxScore()), figure, bounds.decimals())
                : Scores.divide(figure.multiply(bounds.maxScore()), best, bounds.decimals());
    }

    @Override
    public List<InputFault> inputFaults(RuleInput input) {
        return input instanceof Amount amount ? Inputs.amount(amount) : Inputs.wrongForm("value");
    }

    @Override
    public ScoreBounds range(ScoreBounds bounds) {
        return bounds.with(bounds.maxScore(), BigDecimal.ZERO);
    }

    @Override
    public List<RuleFault> structuralFaults() {
        return new RuleChecks().text("value", value).list();
    }
}
