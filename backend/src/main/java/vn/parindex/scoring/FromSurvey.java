package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.scoring.Workings.Step;

/**
 * Points from the sociological survey; pending here, as the survey belongs to the campaign and not to a sheet.
 *
 * @param scale percent of the maximum that each answer is worth, 0 to 100, by the answer's letter
 * @param groups the groups of respondents
 */
public record FromSurvey(Map<String, BigDecimal> scale, List<String> groups) implements ScoringRule {

    public FromSurvey {
        scale = Collections.unmodifiableMap(new LinkedHashMap<>(scale));
        groups = List.copyOf(groups);
    }

    @Override
    public Outcome evaluate(RuleInput input, ScoreBounds bounds) {
        Inputs.accepted(this, input, RuleInput.None.class);
        return Outcome.pending(Workings.of(Step.of(null, Phrase.FROM_SURVEY)));
    }

    @Override
    public List<InputFault> inputFaults(RuleInput input) {
        return Inputs.none(input);
    }

    @Override
    public ScoreBounds range(ScoreBounds bounds) {
        return bounds.with(bounds.maxScore(), BigDecimal.ZERO);
    }

    @Override
    public List<RuleFault> structuralFaults() {
        var checks = new RuleChecks().names("scale", scale.keySet()).names("groups", groups);
        scale.forEach((answer, share) -> checks.notNegative("scale." + answer, share)
                .when(
                        share.compareTo(Scores.HUNDRED) > 0,
                        "scale." + answer,
                        RuleFault.Code.TOO_LARGE,
                        new Arg.Quantity(Scores.HUNDRED)));
        return checks.list();
    }
}
