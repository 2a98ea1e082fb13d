package vn.parindex.indexset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.Bands;
import vn.parindex.scoring.BestOf;
import vn.parindex.scoring.Bonus;
import vn.parindex.scoring.Cases;
import vn.parindex.scoring.Checklist;
import vn.parindex.scoring.Deduction;
import vn.parindex.scoring.FromSurvey;
import vn.parindex.scoring.InputFault;
import vn.parindex.scoring.InputFault.Code;
import vn.parindex.scoring.InvalidInput;
import vn.parindex.scoring.Levels;
import vn.parindex.scoring.Manual;
import vn.parindex.scoring.PerOccurrence;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.RelativeToBest;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.ScoringRule;
import vn.parindex.shared.JsonCustomizer;

/**
 * The JSON of a rule's input, as in design.md section 2: {@code {"a": 4318, "b": 4231}}.
 *
 * <p>Read strictly in the form the rule takes: only JSON numbers are numbers, nothing unknown is ignored, and every
 * fault is reported at once.
 */
public final class InputJson {

    private static final ObjectMapper MAPPER = JsonCustomizer.mapper();

    private InputJson() {}

    /** The input as it was stored, checked when it was. */
    public static RuleInput stored(ScoringRule rule, String json) {
        try {
            return parse(rule, json);
        } catch (InvalidInput e) {
            throw new IllegalStateException("stored input cannot be read: " + json, e);
        }
    }

    /** The same of a stored text, which may have been stored for another rule. */
    static RuleInput parse(ScoringRule rule, String json) {
        try {
            return read(rule, MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored input is no JSON: " + json, e);
        }
    }

    /**
     * The input in the form a rule takes.
     *
     * @param json null, or JSON null, for no input
     * @throws InvalidInput if the JSON has another form; what the rule says to its values, {@link
     *     ScoringRule#inputFaults} tells
     */
    public static RuleInput read(ScoringRule rule, @Nullable JsonNode json) {
        var faults = new ArrayList<InputFault>();
        var input = read(rule, json, "", faults);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return input;
    }

    /** The JSON of an input, or null for none. */
    public static @Nullable JsonNode write(RuleInput input) {
        return input instanceof RuleInput.None ? null : MAPPER.valueToTree(input);
    }

    private static RuleInput read(ScoringRule rule, @Nullable JsonNode json, String path, List<InputFault> faults) {
        if (json == null || json.isNull()) {
            return new RuleInput.None();
        }
        if (!json.isObject()) {
            faults.add(wrongForm(rule, path));
            return new RuleInput.None();
        }
        var fields = new InputFields(json, path, faults);
        var input = switch (rule) {
            case Levels _ -> new RuleInput.Choice(fields.integer("level"));
            case Checklist _ -> new RuleInput.Ticks(fields.integers("ticked"));
            case Bands bands when bands.value() != null -> new RuleInput.Amount(fields.number("value"));
            case Bands _, Ratio _, Cases _ -> new RuleInput.Fraction(fields.number("a"), fields.number("b"));
            case PerOccurrence _, Deduction _, Bonus _ -> new RuleInput.Counts(fields.numbers("counts"));
            case BestOf best -> new RuleInput.Alternatives(alternatives(best, fields, faults));
            case RelativeToBest _ -> new RuleInput.Amount(fields.number("value"));
            case FromSurvey _, Manual _ -> new RuleInput.None();
        };
        fields.end();
        return input;
    }

    private static List<@Nullable RuleInput> alternatives(BestOf rule, InputFields fields, List<InputFault> faults) {
        var inputs = new ArrayList<@Nullable RuleInput>();
        for (var json : fields.list("alternatives")) {
            int position = inputs.size();
            // one too many is left to the rule, which knows how many there are
            inputs.add(
                    json.isNull() || position >= rule.alternatives().size()
                            ? null
                            : read(
                                    rule.alternatives().get(position),
                                    json,
                                    fields.place("alternatives[" + position + "]"),
                                    faults));
        }
        return inputs;
    }

    private static InputFault wrongForm(ScoringRule rule, String path) {
        return rule.inputFaults(new RuleInput.None()).stream()
                .findFirst()
                .orElse(InputFault.of("", Code.NO_INPUT))
                .within(path);
    }
}
