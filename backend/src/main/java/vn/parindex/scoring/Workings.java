package vn.parindex.scoring;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a score is what it is ("Vì sao được điểm này"): the steps of the computation, the last one its result.
 *
 * <p>They are made when somebody asks for them: scores are computed far more often than they are explained.
 */
public final class Workings {
    private final Supplier<List<Step>> made;

    private Workings(Supplier<List<Step>> made) {
        this.made = made;
    }

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

    /** The steps in the order of the computation, with exact numbers. */
    public List<Step> steps() {
        return made.get();
    }

    /** The steps as text, with numbers in the format of the language; shown ratios and scores have two decimals. */
    public List<Line> render(Language language) {
        return steps().stream().map(step -> line(step, language)).toList();
    }

    private static Line line(Step step, Language language) {
        var text = Messages.SCORING.text(language, step.phrase().key(), step.arguments());
        return new Line(text, step.value() == null ? null : ArgText.of(step.value(), language));
    }

    /** What is written down only on demand. */
    static Workings later(Supplier<Workings> made) {
        return new Workings(() -> made.get().steps());
    }

    static Workings of(List<Step> steps) {
        var kept = List.copyOf(steps);
        return new Workings(() -> kept);
    }

    static Workings of(Step... steps) {
        return of(List.of(steps));
    }

    Workings then(Step... more) {
        return of(Stream.concat(steps().stream(), Stream.of(more)).toList());
    }

    Workings then(Workings more) {
        return then(more.steps().toArray(Step[]::new));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Workings workings && steps().equals(workings.steps());
    }

    @Override
    public int hashCode() {
        return steps().hashCode();
    }

    @Override
    public String toString() {
        return steps().toString();
    }
}
