package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.scoring.RuleInput.Counts;

/**
 * Points outside the total: per kind × how often it occurred, up to a cap. Its leaf has the maximum 0.
 *
 * @param kinds what is counted
 * @param cap the greatest bonus, at least 0
 */
public record Bonus(List<Kind> kinds, BigDecimal cap) implements ScoringRule {

    public Bonus {
        kinds = List.copyOf(kinds);
    }

    @Override
    public Outcome evaluate(RuleInput input, ScoreBounds bounds) {
        return Occurrences.capped(kinds, Inputs.accepted(this, input, Counts.class), cap, bounds);
    }

    @Override
    public List<InputFault> inputFaults(RuleInput input) {
        return input instanceof Counts counts ? Inputs.counts(counts, kinds) : Inputs.wrongForm("counts");
    }

    @Override
    public ScoreBounds range(ScoreBounds bounds) {
        return bounds.with(cap, BigDecimal.ZERO);
    }

    @Override
    public List<RuleFault> structuralFaults() {
        return new RuleChecks().kinds(kinds).notNegative("cap", cap).list();
    }

    /**
     * The structural faults, a leaf that counts in the total, and a cap that rounding would exceed; the cap, not the leaf's
     * maximum of 0, is the limit.
     */
    @Override
    public List<RuleFault> faults(ScoreBounds bounds) {
        var inTotal = bounds.maxScore().signum() != 0;
        return new RuleChecks()
                .addAll(structuralFaults())
                .when(
                        Scores.isStorable(cap) && !bounds.keeps(cap),
                        "cap",
                        RuleFault.Code.TOO_MANY_DIGITS,
                        new Arg.Quantity(Scores.STORED_INTEGER_DIGITS),
                        new Arg.Quantity(bounds.decimals()))
                .when(inTotal, "", RuleFault.Code.BONUS_IN_TOTAL, new Arg.Points(bounds.maxScore()))
                .list();
    }
}
