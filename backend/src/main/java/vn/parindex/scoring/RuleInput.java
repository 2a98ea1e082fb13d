package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person enters for a leaf, one record for each form of the input JSON in design.md section 2.
 *
 * <p>Anything may be constructed; only {@link ScoringRule#inputFaults} knows what a rule accepts.
 */
public sealed interface RuleInput {

    /** The position, from 0, of the statement that holds: {@code {"level": i}}. */
    record Choice(int level) implements RuleInput {}

    /** The positions, from 0, of all statements that hold: {@code {"ticked": [i, …]}}. */
    record Ticks(List<Integer> ticked) implements RuleInput {
        public Ticks {
            ticked = List.copyOf(ticked);
        }
    }

    /** A whole {@code a} and the part {@code b} of it, in the leaf's own unit: {@code {"a", "b"}}. */
    record Fraction(BigDecimal a, BigDecimal b) implements RuleInput {}

    /** One figure in the leaf's own unit: {@code {"value"}}. */
    record Amount(BigDecimal value) implements RuleInput {}

    /** How often each kind occurred, by its code; a kind left out did not occur: {@code {"counts": {kind: n}}}. */
    record Counts(Map<String, BigDecimal> counts) implements RuleInput {
        public Counts {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }
    }

    /** An input, or null, for each alternative of a {@link BestOf}: {@code {"alternatives": [input | null, …]}}. */
    record Alternatives(List<@Nullable RuleInput> alternatives) implements RuleInput {
        public Alternatives {
            alternatives = Collections.unmodifiableList(new ArrayList<>(alternatives));
        }
    }

    /** No input, for rules that take none. */
    record None() implements RuleInput {}
}
