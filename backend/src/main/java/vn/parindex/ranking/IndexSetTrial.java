package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.assessment.LeafResult;
import vn.parindex.assessment.SheetValues.Value;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.scoring.Outcome;
import vn.parindex.scoring.Scores;

/**
 * What the leaves of one sheet would bring under another set. An input that the new rule takes is computed anew where the
 * old points came from it; points of a person are kept in proportion of the maxima; what has neither counts 0.
 */
final class IndexSetTrial {
    private final FrozenIndexSet old;
    private final FrozenIndexSet wanted;
    private final Map<String, String> olderCodes;

    /** How many units have nothing to compute a leaf from, by its code. */
    private final Map<String, Integer> withoutData = new TreeMap<>();

    IndexSetTrial(FrozenIndexSet old, FrozenIndexSet wanted, Map<String, String> olderCodes) {
        this.old = old;
        this.wanted = wanted;
        this.olderCodes = olderCodes;
    }

    Map<String, Integer> withoutData() {
        return withoutData;
    }

    /** The leaves as they stand under the old set. */
    List<LeafResult> before(List<Value> values) {
        return values.stream()
                .map(v -> new LeafResult(
                        v.leafCode(),
                        v.notApplicable(),
                        v.score(),
                        v.input() == null ? null : old.leaf(v.leafCode()).figure(v.input())))
                .toList();
    }

    /** The leaves as they would stand under the new set. */
    List<LeafResult> after(List<Value> values) {
        var byCode = new HashMap<String, Value>();
        values.forEach(value -> byCode.put(value.leafCode(), value));
        return wanted.leaves().values().stream()
                .map(leaf -> after(leaf, byCode))
                .toList();
    }

    private LeafResult after(FrozenLeaf leaf, Map<String, Value> values) {
        var code = olderCodes.get(leaf.code());
        var value = code == null ? null : values.get(code);
        if (code == null || value == null) {
            return missing(leaf);
        }
        if (value.notApplicable() || leaf.scoredBy() == ScoredBy.SURVEY) {
            return new LeafResult(leaf.code(), value.notApplicable(), null, null);
        }
        var before = old.leaf(code);
        if (value.input() != null && before.isByRule(value.input(), value.score())) {
            return computed(leaf, value.input());
        }
        return value.score() == null
                ? missing(leaf)
                : new LeafResult(leaf.code(), false, scaled(value.score(), before, leaf), null);
    }

    private LeafResult computed(FrozenLeaf leaf, String input) {
        var outcome = leaf.outcomeOf(input);
        if (outcome == null) {
            return missing(leaf);
        }
        var asksForNone = outcome.status() == Outcome.Status.REQUEST_NA;
        return new LeafResult(leaf.code(), asksForNone, outcome.score(), leaf.figure(input));
    }

    /** Points given by a person, in the same share of the new maximum, with the decimals of the new set. */
    private static BigDecimal scaled(BigDecimal score, FrozenLeaf before, FrozenLeaf leaf) {
        var most = before.enterable().maxScore();
        return most.signum() == 0
                ? leaf.bounds().round(score)
                : Scores.divide(score.multiply(leaf.enterable().maxScore()), most, leaf.decimals());
    }

    private LeafResult missing(FrozenLeaf leaf) {
        if (leaf.scoredBy() != ScoredBy.SURVEY) {
            withoutData.merge(leaf.code(), 1, Integer::sum);
        }
        return new LeafResult(leaf.code(), false, null, null);
    }

    /** The survey's points of a unit under the new set, by its leaves, in the same share of their maxima. */
    Map<String, BigDecimal> survey(Map<String, BigDecimal> points) {
        var survey = new HashMap<String, BigDecimal>();
        for (var leaf : wanted.leaves().values()) {
            var code = olderCodes.get(leaf.code());
            var given = code == null ? null : points.get(code);
            if (leaf.scoredBy() == ScoredBy.SURVEY && code != null && given != null) {
                survey.put(leaf.code(), scaled(given, old.leaf(code), leaf));
            }
        }
        return survey;
    }
}
