package vn.parindex.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.InputJson;
import vn.parindex.indexset.RuleInputs;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Scores;
import vn.parindex.shared.Decimals;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Turns what a person sent for a leaf into what a stage stores, or refuses it field by field. */
final class ScoreEntry {
    private ScoreEntry() {}

    /**
     * The checked entry: the given score, else the rule's own for the input, else none.
     *
     * @throws ProblemException 422 naming each field that the rule or the leaf's bounds refuse
     */
    static StageScore.Entry check(FrozenLeaf leaf, EnterScore command) {
        var input = RuleInputs.read(leaf.rule(), command.input());
        var none = input instanceof RuleInput.None;
        var errors = new ArrayList<ProblemError>();
        if (command.score() != null) {
            checkBounds(leaf, command.score(), errors);
            if (leaf.relative() && none) {
                errors.add(ProblemError.field("input", Localized.message("score.input-required")));
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_SCORE, errors);
        }
        return new StageScore.Entry(
                none ? null : String.valueOf(InputJson.write(input)),
                score(leaf, input, command.score()),
                null,
                blankToNull(command.explanation()),
                Boolean.TRUE.equals(command.evidenceIncomplete()));
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
        if (!Scores.isStorable(score)) {
            errors.add(ProblemError.field("score", Localized.message("score.decimals")));
        } else if (!bounds.contains(score)) {
            var range = Localized.message(
                    "score.out-of-range", Decimals.shown(bounds.minScore()), Decimals.shown(bounds.maxScore()));
            errors.add(ProblemError.field("score", range));
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
