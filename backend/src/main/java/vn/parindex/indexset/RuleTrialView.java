package vn.parindex.indexset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.InputFault;
import vn.parindex.scoring.InvalidInput;
import vn.parindex.scoring.Language;
import vn.parindex.scoring.ScoreBounds;
import vn.parindex.scoring.ScoringRule;

/** What a rule makes of inputs while it is being written. */
@Schema(name = "RuleTrialView")
record RuleTrialView(
        @Schema(description = "What keeps the rule from being issued; with any, nothing is tried.")
        List<Fault> faults,

        @Schema(description = "One result for each input, in the same order.")
        List<Result> results) {

    /** A fault of the rule or of an input, at a field such as {@code bands[1].points} or {@code b}. */
    @Schema(name = "RuleTrialFault")
    record Fault(String field, String message) {}

    /** What became of an input: a trial, or the faults for which the rule refuses it. */
    @Schema(name = "RuleTrialResult")
    record Result(@Nullable TrialScoreView trial, List<Fault> faults) {}

    static RuleTrialView of(TryRule command, Language language) {
        var rule = command.rule();
        var bounds = command.bounds();
        var faults = rule.faults(bounds).stream()
                .map(f -> new Fault(f.path(), f.message(language)))
                .toList();
        if (!faults.isEmpty()) {
            return new RuleTrialView(faults, List.of());
        }
        return new RuleTrialView(
                faults,
                command.inputs().stream()
                        .map(input -> result(rule, input, bounds, language))
                        .toList());
    }

    private static Result result(ScoringRule rule, @Nullable JsonNode json, ScoreBounds bounds, Language language) {
        try {
            return new Result(
                    TrialScoreView.of(rule.evaluate(InputJson.read(rule, json), bounds), language), List.of());
        } catch (InvalidInput e) {
            return new Result(
                    null, e.faults().stream().map(f -> fault(f, language)).toList());
        }
    }

    private static Fault fault(InputFault fault, Language language) {
        return new Fault(fault.field(), fault.message(language));
    }
}
