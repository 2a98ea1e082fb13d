package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;

/** An argument of a message, typed by how it is shown; it keeps the exact number until it is. */
public sealed interface Arg {

    /** A text of the index set or a code, as it is. */
    record Text(String text) implements Arg {}

    /** A figure as it was entered, grouped, with its own decimals: {@code 4.231}. */
    record Quantity(BigDecimal number) implements Arg {
        /** A whole number. */
        public Quantity(long number) {
            this(BigDecimal.valueOf(number));
        }
    }

    /** Points of the set, exact, with at least two decimals: {@code 2,50}, {@code 0,125}. */
    record Points(BigDecimal number) implements Arg {}

    /** A resulting score, rounded to two decimals for reading only: {@code 2,45}. */
    record Score(BigDecimal number) implements Arg {}

    /** A threshold in percent with its own decimals: {@code 97 %}. */
    record Percent(BigDecimal number) implements Arg {}

    /** A ratio in percent, rounded for reading only to the decimals, mostly two: {@code 97,99 %}. */
    record Share(BigDecimal numerator, BigDecimal denominator, int decimals) implements Arg {}

    /** A phrase inside a sentence: {@code Từ 97 % trở lên}. */
    record Inner(Phrase phrase, List<Arg> arguments) implements Arg {
        public Inner {
            arguments = List.copyOf(arguments);
        }
    }
}
