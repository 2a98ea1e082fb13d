package vn.parindex.scoring;

import java.util.List;
import vn.parindex.scoring.Workings.Step;

/** A score that a person enters with a reason; the rule itself gives none. */
public record Manual() implements ScoringRule {

    @Override
    public Outcome evaluate(RuleInput input, ScoreBounds bounds) {
        Inputs.accepted(this, input, RuleInput.None.class);
        return Outcome.pending(Workings.of(Step.of(null, Phrase.MANUAL)));
    }

    @Override
    public List<InputFault> inputFaults(RuleInput input) {
        return Inputs.none(input);
    }

    @Override
    public ScoreBounds range(ScoreBounds bounds) {
        return bounds;
    }

    @Override
    public List<RuleFault> structuralFaults() {
        return List.of();
    }
}
