package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.scoring.RuleInput.Counts;

/**
 * Points per kind × how often it occurred, up to a cap.
 *
 * @param kinds what is counted
 * @param cap the greatest score, at least 0
 */
public record PerOccurrence(List<Kind> kinds, BigDecimal cap) implements ScoringRule {

    public PerOccurrence {
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
}
