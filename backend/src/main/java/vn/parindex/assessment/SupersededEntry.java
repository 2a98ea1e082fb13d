package vn.parindex.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.scoring.Outcome;
import vn.parindex.supersession.AffectedScore.Effect;

/**
 * What becomes of what a stage holds when the leaf's rule, bounds or scorer change or the leaf goes. Points that came from
 * the rule are computed anew from the same input, where the new rule asks the same; a person's own points were given under the old rule and do not stand
 * for the new one, so the person is asked again. The explanation and the evidence stay.
 *
 * @param input the input that still fits, or null
 * @param score points by the new rule, or null where they must be entered anew
 */
record SupersededEntry(
        Effect effect, @Nullable String input, @Nullable BigDecimal score) {

    /** Null where the stage holds nothing, or the same points as before. */
    static @Nullable SupersededEntry of(StageScore.Entry held, FrozenLeaf before, @Nullable FrozenLeaf after) {
        if (held.input() == null && held.score() == null) {
            return null;
        }
        if (after == null) {
            return new SupersededEntry(Effect.REMOVED, null, null);
        }
        var input = held.input() == null || !after.readsLike(before) ? null : held.input();
        var outcome = input == null ? null : after.outcomeOf(input);
        if (outcome == null) {
            return new SupersededEntry(Effect.CLEARED, null, null);
        }
        var byRule = before.isByRule(input, held.score());
        if (outcome.status() == Outcome.Status.REQUEST_NA) {
            return byRule && held.score() == null ? null : new SupersededEntry(Effect.CLEARED, null, null);
        }
        if (!byRule) {
            // a figure alone would count as decided where it is compared with the best
            return new SupersededEntry(Effect.CLEARED, after.relative() ? null : input, null);
        }
        var score = outcome.score();
        return same(held.score(), score) ? null : new SupersededEntry(Effect.RECOMPUTED, input, score);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
