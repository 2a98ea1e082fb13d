package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.scoring.RuleInput.Ticks;
import vn.parindex.scoring.Workings.Step;

/**
 * Any of several statements hold; the score is the sum of their points.
 *
 * @param items the statements, ticked by position from 0
 */
public record Checklist(List<Item> items) implements ScoringRule {

    /** A statement and its points, which are below 0 if ticking it costs points. */
    public record Item(String text, BigDecimal points) {}

    public Checklist {
        items = List.copyOf(items);
    }

    @Override
    public Outcome evaluate(RuleInput input, ScoreBounds bounds) {
        var ticked = Inputs.accepted(this, input, Ticks.class).ticked();
        var sum = BigDecimal.ZERO;
        for (int position : ticked) {
            sum = sum.add(items.get(position).points());
        }
        var score = sum;
        return Outcome.scored(bounds.round(score), Workings.later(() -> workings(ticked, score)));
    }

    /** In the order of the rule, whatever the order of the ticks. */
    private Workings workings(List<Integer> ticked, BigDecimal sum) {
        var steps = ticked.stream()
                .sorted()
                .map(items::get)
                .map(item -> Step.of(new Arg.Points(item.points()), Phrase.TICKED, new Arg.Text(item.text())))
                .toList();
        var workings = steps.isEmpty() ? Workings.of(Step.of(null, Phrase.NOTHING_TICKED)) : Workings.of(steps);
        return workings.then(Step.of(new Arg.Score(sum), Phrase.SCORE));
    }

    @Override
    public List<InputFault> inputFaults(RuleInput input) {
        return input instanceof Ticks ticks ? Inputs.ticks(ticks, items.size()) : Inputs.wrongForm("ticked");
    }

    @Override
    public ScoreBounds range(ScoreBounds bounds) {
        return bounds.with(
                sum(items.stream().map(Item::points).map(BigDecimal.ZERO::max)),
                sum(items.stream().map(Item::points).map(BigDecimal.ZERO::min)));
    }

    @Override
    public List<RuleFault> structuralFaults() {
        var checks = new RuleChecks().notEmpty("items", items);
        for (int i = 0; i < items.size(); i++) {
            var path = "items[" + i + "]";
            checks.text(path + ".text", items.get(i).text())
                    .number(path + ".points", items.get(i).points());
        }
        return checks.list();
    }

    private static BigDecimal sum(Stream<BigDecimal> points) {
        return points.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
