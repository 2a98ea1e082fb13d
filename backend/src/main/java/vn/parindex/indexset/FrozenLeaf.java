package vn.parindex.indexset;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.Bonus;
import vn.parindex.scoring.InvalidInput;
import vn.parindex.scoring.Outcome;
import vn.parindex.scoring.RelativeToBest;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.ScoreBounds;
import vn.parindex.scoring.ScoringRule;

/**
 * A leaf of an issued set, as sheets use it.
 *
 * @param position place in the printed order, over the whole tree
 * @param maxScore greatest points inside the total; 0 for a bonus leaf
 * @param minScore least points, 0 unless the set says otherwise
 * @param decimals decimals that its scores are rounded to and entered with, 0 to 10
 * @param rule the rule that proposes points
 * @param ruleJson the same rule as it was issued
 */
public record FrozenLeaf(
        String code,
        String area,
        String criterion,
        int position,
        String name,
        @Nullable String guidance,
        @Nullable String legalBasis,
        BigDecimal maxScore,
        BigDecimal minScore,
        int decimals,
        ScoredBy scoredBy,
        String department,
        @Nullable String evidence,
        List<ExampleFileView> exampleFiles,
        ScoringRule rule,
        String ruleJson) {

    /** The bounds that the rule computes within. */
    public ScoreBounds bounds() {
        return new ScoreBounds(maxScore, minScore, decimals);
    }

    /** The bounds of a score that a person enters: a bonus lies outside the total, up to its cap. */
    public ScoreBounds enterable() {
        return rule instanceof Bonus bonus ? bonus.range(bounds()) : bounds();
    }

    /** Whether the points are known only when all units of the group are in (design.md section 2). */
    public boolean relative() {
        return rule instanceof RelativeToBest;
    }

    /** The figure of a stored input that is measured against the best of the group; null for every other rule. */
    public @Nullable BigDecimal figure(String input) {
        return relative() && InputJson.stored(rule, input) instanceof RuleInput.Amount(var value) ? value : null;
    }

    /** What the rule makes of an input that was stored for another rule; null where it does not take it. */
    public @Nullable Outcome outcomeOf(String input) {
        try {
            return rule.evaluate(InputJson.parse(rule, input), bounds());
        } catch (InvalidInput refused) {
            return null;
        }
    }

    /** What the rule gives for a stored input; null without one, and where the rule gives none yet or none at all. */
    public @Nullable BigDecimal proposed(@Nullable String input) {
        return input == null
                ? null
                : rule.evaluate(InputJson.stored(rule, input), bounds()).score();
    }

    /** Whether a stored score is somebody's own where the rule gives another for the stored input. */
    public boolean departsFromRule(@Nullable String input, @Nullable BigDecimal score) {
        var proposed = proposed(input);
        return proposed != null && score != null && proposed.compareTo(score) != 0;
    }

    /** Whether a stored score is just what the rule gives for the stored input, and nobody's own. */
    public boolean isByRule(@Nullable String input, @Nullable BigDecimal score) {
        return isByRule(input, proposed(input), score);
    }

    /** The same for who has asked the rule already: {@code proposed} is what it gives for the input. */
    public static boolean isByRule(@Nullable String input, @Nullable BigDecimal proposed, @Nullable BigDecimal score) {
        if (input == null) {
            return false;
        }
        if (proposed == null || score == null) {
            return proposed == null && score == null;
        }
        return proposed.compareTo(score) == 0;
    }

    /** Whether what was entered for the other leaf means the same points here: same rule, bounds, decimals and scorer. */
    public boolean scoresLike(FrozenLeaf other) {
        return scoredBy == other.scoredBy
                && maxScore.compareTo(other.maxScore) == 0
                && minScore.compareTo(other.minScore) == 0
                && decimals == other.decimals
                && RuleJson.json(rule).equals(RuleJson.json(other.rule));
    }

    /** Whether an input given for the other leaf says the same here: same scorer, kind of rule and words, in the same order. */
    public boolean readsLike(FrozenLeaf other) {
        return scoredBy == other.scoredBy && RuleJson.words(rule).equals(RuleJson.words(other.rule));
    }

    /** The rule's name as the data write it, e.g. {@code PER_OCCURRENCE}. */
    public String ruleType() {
        return RuleJson.typeOf(rule);
    }
}
