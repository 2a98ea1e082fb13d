package vn.parindex.scoring;

import java.util.List;

/**
 * One thing wrong with a rule, found before its set is issued.
 *
 * @param path path inside the rule, such as {@code fullAt} or {@code bands[1].from}; empty for the rule as a whole
 * @param code what is wrong
 * @param arguments what the message names, most of all the limit
 */
public record RuleFault(String path, Code code, List<Arg> arguments) {

    /** The closed catalogue; each has a text in both languages. */
    public enum Code {
        /** A list without entries. */
        EMPTY,
        /** A text without letters. */
        BLANK,
        /** The same code or name twice: the code or name. */
        DUPLICATE,
        /** A number with more digits than are kept: digits before and after the point. */
        TOO_MANY_DIGITS,
        /** Below 0. */
        NEGATIVE,
        /** Not above 0. */
        NOT_POSITIVE,
        /** Above a limit: the limit. */
        TOO_LARGE,
        /** Not below the threshold before it: that threshold. */
        NOT_DESCENDING,
        /** The last threshold does not include 0. */
        ZERO_NOT_REACHED,
        /** Neither points nor PROPORTIONAL, or both. */
        POINTS_OR_PROPORTIONAL,
        /** Neither a and b nor a value, or both. */
        FRACTION_OR_VALUE,
        /** Missing where a can be 0, or given where there is no a. */
        WHEN_NONE,
        /** A rule that cannot be one of several alternatives. */
        NOT_AN_ALTERNATIVE,
        /** A bonus on a leaf whose maximum counts in the total: that maximum. */
        BONUS_IN_TOTAL,
        /** The rule can leave the leaf's bounds: its least and greatest score, the leaf's least and greatest. */
        LEAVES_BOUNDS
    }

    public RuleFault {
        arguments = List.copyOf(arguments);
    }

    static RuleFault of(String path, Code code, Arg... arguments) {
        return new RuleFault(path, code, List.of(arguments));
    }

    static RuleFault leavesBounds(ScoreBounds range, ScoreBounds bounds) {
        return of(
                "",
                Code.LEAVES_BOUNDS,
                new Arg.Points(range.minScore()),
                new Arg.Points(range.maxScore()),
                new Arg.Points(bounds.minScore()),
                new Arg.Points(bounds.maxScore()));
    }

    /** What is wrong as a sentence. */
    public String message(Language language) {
        return Messages.SCORING.text(language, Messages.key("rule", code), arguments);
    }

    RuleFault within(String parent) {
        return new RuleFault(path.isEmpty() ? parent : parent + "." + path, code, arguments);
    }
}
