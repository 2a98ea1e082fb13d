package vn.parindex.scoring;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a score is what it is ("Vì sao được điểm này"): the steps of the computation, the last one its result.
 *
 * @param steps in the order of the computation, with exact numbers
 */
public record Workings(List<Step> steps) {

    /**
     * One step.
     *
     * @param phrase what was done
     * @param arguments the numbers and texts it was done with
     * @param value what it gave, or null where it gave no number
     */
    public record Step(
            Phrase phrase, List<Arg> arguments, @Nullable Arg value) {
        public Step {
            arguments = List.copyOf(arguments);
        }

        static Step of(@Nullable Arg value, Phrase phrase, Arg... arguments) {
            return new Step(phrase, List.of(arguments), value);
        }
    }

    /**
     * A step as it is shown.
     *
     * @param text the sentence
     * @param value the number that belongs to it, or null
     */
    public record Line(String text, @Nullable String value) {}

    public Workings {
        steps = List.copyOf(steps);
    }

    /** The steps as text, with numbers in the format of the language; shown ratios and scores have two decimals. */
    public List<Line> render(Language language) {
        return steps.stream().map(step -> line(step, language)).toList();
    }

    private static Line line(Step step, Language language) {
        var text = Messages.SCORING.text(language, step.phrase().key(), step.arguments());
        return new Line(text, step.value() == null ? null : ArgText.of(step.value(), language));
    }

    static Workings of(Step... steps) {
        return new Workings(List.of(steps));
    }

    Workings then(Step... more) {
        return new Workings(Stream.concat(steps.stream(), Stream.of(more)).toList());
    }

    Workings then(Workings more) {
        return then(more.steps.toArray(Step[]::new));
    }
}
