package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.InputFault.Code;
import vn.parindex.scoring.RuleInput.Alternatives;
import vn.parindex.scoring.Workings.Step;

/**
 * The best score of the alternatives given, at least one; an alternative left null is not considered.
 *
 * <p>An alternative in which nothing arose and which asks for "not applicable" does not compete; if that is all there
 * is, the leaf asks for "not applicable".
 *
 * @param alternatives rules that give a score by themselves
 */
public record BestOf(List<ScoringRule> alternatives) implements ScoringRule {

    private record Candidate(int number, Outcome outcome) {

        /** Of two equal scores the first one stays. */
        boolean isBetterThan(@Nullable Candidate other) {
            var score = outcome.score();
            var best = other == null ? null : other.outcome.score();
            return score != null && (best == null || score.compareTo(best) > 0);
        }
    }

    public BestOf {
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public Outcome evaluate(RuleInput input, ScoreBounds bounds) {
        var inputs = Inputs.accepted(this, input, Alternatives.class).alternatives();
        var given = new ArrayList<Candidate>(inputs.size());
        @Nullable Candidate best = null;
        for (int i = 0; i < inputs.size(); i++) {
            var some = inputs.get(i);
            if (some != null) {
                var candidate = new Candidate(i + 1, alternatives.get(i).evaluate(some, bounds));
                given.add(candidate);
                best = candidate.isBetterThan(best) ? candidate : best;
            }
        }
        if (best == null) {
            return Outcome.requestNa(Workings.later(() -> workings(given)));
        }
        var score = Objects.requireNonNull(best.outcome().score());
        var result = Step.of(new Arg.Score(score), Phrase.BEST, new Arg.Quantity(best.number()));
        return Outcome.scored(score, Workings.later(() -> workings(given).then(result)));
    }

    private static Workings workings(List<Candidate> given) {
        var workings = Workings.of();
        for (var candidate : given) {
            workings = workings.then(Step.of(null, Phrase.ALTERNATIVE, new Arg.Quantity(candidate.number())))
                    .then(candidate.outcome().workings());
        }
        return workings;
    }

    @Override
    public List<InputFault> inputFaults(RuleInput input) {
        if (!(input instanceof Alternatives(var inputs))) {
            return Inputs.wrongForm("alternatives");
        }
        if (inputs.size() != alternatives.size()) {
            return List.of(InputFault.of("alternatives", Code.WRONG_LENGTH, new Arg.Quantity(alternatives.size())));
        }
        if (inputs.stream().allMatch(Objects::isNull)) {
            return List.of(InputFault.of("alternatives", Code.NONE_GIVEN));
        }
        var faults = new ArrayList<InputFault>();
        for (int i = 0; i < inputs.size(); i++) {
            var given = inputs.get(i);
            if (given != null) {
                for (var fault : alternatives.get(i).inputFaults(given)) {
                    faults.add(fault.within(path(i)));
                }
            }
        }
        return faults;
    }

    @Override
    public ScoreBounds range(ScoreBounds bounds) {
        var ranges = alternatives.stream().map(rule -> rule.range(bounds)).toList();
        return bounds.spanning(ranges.stream()
                .flatMap(range -> Stream.of(range.maxScore(), range.minScore()))
                .toList());
    }

    @Override
    public List<RuleFault> structuralFaults() {
        var checks = new RuleChecks().notEmpty("alternatives", alternatives);
        for (int i = 0; i < alternatives.size(); i++) {
            var path = path(i);
            var rule = alternatives.get(i);
            checks.when(!givesAScore(rule), path, RuleFault.Code.NOT_AN_ALTERNATIVE);
            checks.addAll(rule.structuralFaults().stream()
                    .map(fault -> fault.within(path))
                    .toList());
        }
        return checks.list();
    }

    private static boolean givesAScore(ScoringRule rule) {
        return switch (rule) {
            case Levels _, Checklist _, Bands _, Ratio _, Cases _, PerOccurrence _, Deduction _ -> true;
            case BestOf _, RelativeToBest _, Bonus _, FromSurvey _, Manual _ -> false;
        };
    }

    private static String path(int position) {
        return "alternatives[" + position + "]";
    }
}
