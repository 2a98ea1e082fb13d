package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.scoring.RuleInput.Counts;
import vn.parindex.scoring.Workings.Step;

/**
 * A starting score less points per kind × how often it occurred, not below a floor.
 *
 * @param start the score where nothing occurred
 * @param kinds what is counted, with the points one occurrence costs
 * @param floor the least score, at most the start
 */
public record Deduction(BigDecimal start, List<Kind> kinds, BigDecimal floor) implements ScoringRule {

    public Deduction {
        kinds = List.copyOf(kinds);
    }

    @Override
    public Outcome evaluate(RuleInput input, ScoreBounds bounds) {
        var occurrences = new Occurrences(kinds, Inputs.accepted(this, input, Counts.class));
        var rest = start.subtract(occurrences.points());
        return Outcome.scored(bounds.round(rest.max(floor)), Workings.later(() -> workings(occurrences, rest)));
    }

    private Workings workings(Occurrences occurrences, BigDecimal rest) {
        var workings = Workings.of(Step.of(new Arg.Points(start), Phrase.START)).then(occurrences.workings(-1));
        if (rest.compareTo(floor) >= 0) {
            return workings.then(Step.of(new Arg.Score(rest), Phrase.SCORE));
        }
        return workings.then(
                Step.of(new Arg.Points(rest), Phrase.SUM),
                Step.of(new Arg.Score(floor), Phrase.FLOORED, new Arg.Points(floor)));
    }

    @Override
    public List<InputFault> inputFaults(RuleInput input) {
        return input instanceof Counts counts ? Inputs.counts(counts, kinds) : Inputs.wrongForm("counts");
    }

    @Override
    public ScoreBounds range(ScoreBounds bounds) {
        return bounds.with(start, floor);
    }

    @Override
    public List<RuleFault> structuralFaults() {
        return new RuleChecks()
                .number("start", start)
                .kinds(kinds)
                .number("floor", floor)
                .when(floor.compareTo(start) > 0, "floor", RuleFault.Code.TOO_LARGE, new Arg.Quantity(start))
                .list();
    }
}
