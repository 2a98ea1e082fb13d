package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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

    private record Candidate(int number, BigDecimal score) {}

    public BestOf {
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public Outcome evaluate(RuleInput input, ScoreBounds bounds) {
        var inputs = Inputs.accepted(this, input, Alternatives.class).alternatives();
        var candidates = new ArrayList<Candidate>();
        var workings = Workings.of();
        for (int i = 0; i < inputs.size(); i++) {
            var given = inputs.get(i);
            if (given != null) {
                var outcome = alternatives.get(i).evaluate(given, bounds);
                workings = workings.then(Step.of(null, Phrase.ALTERNATIVE, new Arg.Quantity(i + 1L)))
                        .then(outcome.workings());
                if (outcome.score() != null) {
                    candidates.add(new Candidate(i + 1, outcome.score()));
                }
            }
        }
        if (candidates.isEmpty()) {
            return Outcome.requestNa(workings);
        }
        var best = Collections.max(candidates, Comparator.comparing(Candidate::score));
        var result = Step.of(new Arg.Score(best.score()), Phrase.BEST, new Arg.Quantity(best.number()));
        return Outcome.scored(best.score(), workings.then(result));
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
        return IntStream.range(0, inputs.size())
                .boxed()
                .flatMap(i -> faults(i, inputs.get(i)))
                .toList();
    }

    private Stream<InputFault> faults(int position, @Nullable RuleInput given) {
        return given == null
                ? Stream.empty()
                : alternatives.get(position).inputFaults(given).stream().map(fault -> fault.within(path(position)));
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
