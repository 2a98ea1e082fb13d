package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.scoring.RuleInput.Counts;
import vn.parindex.scoring.Workings.Step;

/** Points per kind × how often it occurred; shared by {@link PerOccurrence}, {@link Deduction} and {@link Bonus}. */
final class Occurrences {

    private final List<Kind> kinds;
    private final Counts input;

    Occurrences(List<Kind> kinds, Counts input) {
        this.kinds = kinds;
        this.input = input;
    }

    BigDecimal points() {
        var sum = BigDecimal.ZERO;
        for (var kind : kinds) {
            sum = sum.add(points(kind));
        }
        return sum;
    }

    /** A step for each kind that occurred, its points with the given sign (1 or −1). */
    Workings workings(int sign) {
        var steps = kinds.stream()
                .filter(kind -> count(kind).signum() > 0)
                .map(kind -> Step.of(
                        new Arg.Points(points(kind).multiply(BigDecimal.valueOf(sign))),
                        Phrase.OCCURRENCES,
                        new Arg.Text(kind.text()),
                        new Arg.Quantity(count(kind)),
                        new Arg.Points(kind.points())))
                .toList();
        return steps.isEmpty() ? Workings.of(Step.of(null, Phrase.NO_OCCURRENCE)) : Workings.of(steps);
    }

    /** The score of what is added up, not above a cap. */
    static Outcome capped(List<Kind> kinds, Counts input, BigDecimal cap, ScoreBounds bounds) {
        var occurrences = new Occurrences(kinds, input);
        var sum = occurrences.points();
        if (sum.compareTo(cap) <= 0) {
            return Outcome.scored(
                    bounds.round(sum),
                    Workings.later(() -> occurrences.workings(1).then(Step.of(new Arg.Score(sum), Phrase.SCORE))));
        }
        return Outcome.scored(
                bounds.round(cap),
                Workings.later(() -> occurrences
                        .workings(1)
                        .then(
                                Step.of(new Arg.Points(sum), Phrase.SUM),
                                Step.of(new Arg.Score(cap), Phrase.CAPPED, new Arg.Points(cap)))));
    }

    private BigDecimal points(Kind kind) {
        return kind.points().multiply(count(kind));
    }

    private BigDecimal count(Kind kind) {
        return input.counts().getOrDefault(kind.code(), BigDecimal.ZERO);
    }
}
