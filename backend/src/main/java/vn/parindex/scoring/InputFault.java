package vn.parindex.scoring;

import java.util.List;

/**
 * One thing wrong with an input: where, what, and the limit that was passed.
 *
 * @param field path inside the input, such as {@code b}, {@code ticked[1]}, {@code counts.TINBAI},
 *     {@code alternatives[0].a}; empty for the input as a whole
 * @param code what is wrong
 * @param arguments what the message names, most of all the limit
 */
public record InputFault(String field, Code code, List<Arg> arguments) {

    /** The closed catalogue of refusals; each has a text in both languages. */
    public enum Code {
        /** Another form of input belongs to this rule: the properties it takes. */
        WRONG_FORM,
        /** The rule takes no input. */
        NO_INPUT,
        /** Something the rule needs was not given: its name. */
        MISSING,
        /** A property the input does not have: its name. */
        UNKNOWN_PROPERTY,
        /** Not a JSON number. */
        NOT_A_NUMBER,
        /** Not a JSON list. */
        NOT_A_LIST,
        /** Not a JSON object. */
        NOT_AN_OBJECT,
        /** Not an integer. */
        NOT_AN_INTEGER,
        /** A position outside the list: the last position. */
        OUT_OF_RANGE,
        /** The same position twice. */
        DUPLICATE,
        /** Below 0. */
        NEGATIVE,
        /** Above a limit: the limit. */
        TOO_LARGE,
        /** The part above its whole: the whole and its label. */
        ABOVE_WHOLE,
        /** Part of a whole that is 0: the label of the whole. */
        WHOLE_IS_ZERO,
        /** More digits than are kept: digits before and after the point. */
        TOO_MANY_DIGITS,
        /** A kind the rule does not know: the codes it knows. */
        UNKNOWN_KIND,
        /** The list has another length: the length it should have. */
        WRONG_LENGTH,
        /** None of the alternatives was given. */
        NONE_GIVEN
    }

    public InputFault {
        arguments = List.copyOf(arguments);
    }

    /** A fault with its arguments. */
    public static InputFault of(String field, Code code, Arg... arguments) {
        return new InputFault(field, code, List.of(arguments));
    }

    /** What is wrong as a sentence that names the limit. */
    public String message(Language language) {
        return Messages.SCORING.text(language, Messages.key("input", code), arguments);
    }

    /** The same fault, seen from around the input: {@code b} within {@code input} is {@code input.b}. */
    public InputFault within(String parent) {
        return new InputFault(field.isEmpty() ? parent : parent + "." + field, code, arguments);
    }
}
