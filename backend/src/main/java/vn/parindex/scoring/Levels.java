package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.scoring.RuleInput.Choice;
import vn.parindex.scoring.Workings.Step;

/**
 * One of several statements holds; its points, which may be negative, are the score.
 *
 * @param levels the statements, chosen by position from 0
 */
public record Levels(List<Level> levels) implements ScoringRule {

    /** A statement and its points. */
    public record Level(String text, BigDecimal points) {}

    public Levels {
        levels = List.copyOf(levels);
    }

    @Override
    public Outcome evaluate(RuleInput input, ScoreBounds bounds) {
        var level = levels.get(Inputs.accepted(this, input, Choice.class).level());
        return Outcome.scored(
                bounds.round(level.points()),
                Workings.later(() -> Workings.of(
                        Step.of(null, Phrase.CHOSEN, new Arg.Text(level.text())),
                        Step.of(new Arg.Score(level.points()), Phrase.SCORE))));
    }

    @Override
    public List<InputFault> inputFaults(RuleInput input) {
        return input instanceof Choice(int level)
                ? Inputs.position("level", level, levels.size())
                : Inputs.wrongForm("level");
    }

    @Override
    public ScoreBounds range(ScoreBounds bounds) {
        return bounds.spanning(levels.stream().map(Level::points).toList());
    }

    @Override
    public List<RuleFault> structuralFaults() {
        var checks = new RuleChecks().notEmpty("levels", levels);
        for (int i = 0; i < levels.size(); i++) {
            var path = "levels[" + i + "]";
            checks.text(path + ".text", levels.get(i).text())
                    .number(path + ".points", levels.get(i).points());
        }
        return checks.list();
    }
}
