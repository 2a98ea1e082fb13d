package vn.parindex.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.InputJson;
import vn.parindex.indexset.RuleInputs;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.scoring.RuleInput;
import vn.parindex.shared.Decimals;
import vn.parindex.shared.JsonCustomizer;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Turns what a person sent for a leaf into what a stage stores, or refuses it field by field. */
final class ScoreEntry {
    private static final ObjectMapper JSON = JsonCustomizer.mapper();

    private ScoreEntry() {}

    /**
     * The checked entry of a unit: the given score, else the rule's own for the input, else none.
     *
     * @throws ProblemException 422 naming each field that the rule or the leaf's bounds refuse
     */
    static StageScore.Entry check(FrozenLeaf leaf, EnterScore command) {
        var points = points(leaf, command.input(), command.score());
        return new StageScore.Entry(
                points.input(),
                points.score(),
                null,
                blankToNull(command.explanation()),
                Boolean.TRUE.equals(command.evidenceIncomplete()));
    }

    /**
     * The checked entry of an appraiser; a score that differs from the stage before needs a reason.
     *
     * @throws ProblemException 422 naming each field
     */
    static StageScore.Entry check(FrozenLeaf leaf, LeafScore row, Stage stage, EnterAppraisal command) {
        var points = points(leaf, command.input(), command.score());
        var entry = new StageScore.Entry(points.input(), points.score(), blankToNull(command.reason()), null, false);
        if (entry.score() == null && !(leaf.relative() && entry.input() != null)) {
            if (entry.input() != null) {
                throw refused("score", "appraisal.no-score");
            }
            return entry;
        }
        if (entry.reason() == null && differs(leaf, row.stage(row.before(stage)).entry(), entry)) {
            throw refused("reason", "appraisal.reason");
        }
        return entry;
    }

    /** Points by the rule alone need no words where nothing stood before; everything else that is new does. */
    private static boolean differs(FrozenLeaf leaf, StageScore.Entry before, StageScore.Entry now) {
        if (leaf.relative()) {
            return before.input() != null && !sameJson(before.input(), now.input());
        }
        if (before.score() == null || now.score() == null) {
            return leaf.scoredBy() == ScoredBy.SELF || !leaf.isByRule(now.input(), now.score());
        }
        return before.score().compareTo(now.score()) != 0;
    }

    private static boolean sameJson(String one, @Nullable String other) {
        try {
            return other != null && JSON.readTree(one).equals(JSON.readTree(other));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored input is no JSON", e);
        }
    }

    private static ProblemException refused(String field, String key) {
        return new ProblemException(
                ProblemType.INVALID_SCORE, List.of(ProblemError.field(field, Localized.message(key))));
    }

    /** An input as JSON with the points that stand for it. */
    private record Points(@Nullable String input, @Nullable BigDecimal score) {}

    private static Points points(FrozenLeaf leaf, @Nullable JsonNode given, @Nullable BigDecimal own) {
        var input = RuleInputs.read(leaf.rule(), given);
        var none = input instanceof RuleInput.None;
        var errors = new ArrayList<ProblemError>();
        if (own != null) {
            checkBounds(leaf, own, errors);
            if (leaf.relative() && none) {
                errors.add(ProblemError.field("input", Localized.message("score.input-required")));
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_SCORE, errors);
        }
        return new Points(none ? null : String.valueOf(InputJson.write(input)), score(leaf, input, own));
    }

    private static @Nullable BigDecimal score(FrozenLeaf leaf, RuleInput input, @Nullable BigDecimal own) {
        if (own != null) {
            return own;
        }
        return input instanceof RuleInput.None
                ? null
                : leaf.rule().evaluate(input, leaf.bounds()).score();
    }

    private static void checkBounds(FrozenLeaf leaf, BigDecimal score, List<ProblemError> errors) {
        var bounds = leaf.enterable();
        if (!bounds.keeps(score)) {
            errors.add(ProblemError.field("score", Localized.message("score.decimals", bounds.decimals())));
        } else if (!bounds.contains(score)) {
            var range = Localized.message(
                    "score.out-of-range", Decimals.shown(bounds.minScore()), Decimals.shown(bounds.maxScore()));
            errors.add(ProblemError.field("score", range));
        }
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
