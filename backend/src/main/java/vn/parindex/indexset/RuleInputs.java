package vn.parindex.indexset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.InputFault;
import vn.parindex.scoring.InvalidInput;
import vn.parindex.scoring.Language;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.ScoringRule;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Reads the input of a rule from a request and refuses a bad one with a problem that names each field. */
public final class RuleInputs {
    private RuleInputs() {}

    /**
     * The input in the form that the rule takes; {@link RuleInput.None} where none was given.
     *
     * @throws ProblemException 422 naming each field, e.g. {@code input.b}
     */
    public static RuleInput read(ScoringRule rule, @Nullable JsonNode json) {
        RuleInput input;
        try {
            input = InputJson.read(rule, json);
        } catch (InvalidInput e) {
            throw refused(e.faults());
        }
        if (!(input instanceof RuleInput.None)) {
            var faults = rule.inputFaults(input);
            if (!faults.isEmpty()) {
                throw refused(faults);
            }
        }
        return input;
    }

    private static ProblemException refused(List<InputFault> faults) {
        var errors = faults.stream()
                .map(f -> ProblemError.field(
                        f.field().isEmpty() ? "input" : "input." + f.field(), locale -> f.message(Language.of(locale))))
                .toList();
        return new ProblemException(ProblemType.INVALID_SCORE, errors);
    }
}
