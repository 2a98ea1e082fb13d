package vn.parindex.supersession;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.shared.ProblemError;

/**
 * Another index set takes the place of one in a running campaign; observed in the same transaction. Every observer says
 * which of its scores do not stay as they are, or why it cannot follow, and follows unless it is a preview.
 */
public final class IndexSetSuperseded {
    private final Order order;
    private final FrozenIndexSet before;
    private final FrozenIndexSet after;
    private final Map<String, String> newerCodes;
    private final List<AffectedScore> affected = new ArrayList<>();
    private final List<ProblemError> refusals = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private int sheets;

    /**
     * What is to be done.
     *
     * @param number the supersession's number in its campaign, from 1
     * @param to id of the set that takes the place
     * @param units participants that used the old set
     * @param notApplicable leaves of the new set that do not apply, by unit
     * @param applying leaves of the new set that begin to apply, by unit
     * @param answerBy until when units may answer for scores that their sheets lost while they are being appraised
     * @param preview true to tell what would happen and leave everything as it is
     */
    public record Order(
            UUID campaignId,
            int number,
            UUID from,
            UUID to,
            Set<String> units,
            Map<String, Set<String>> notApplicable,
            Map<String, Set<String>> applying,
            String reason,
            @Nullable Instant answerBy,
            CurrentUser by,
            Instant at,
            boolean preview) {}

    IndexSetSuperseded(Order order, FrozenIndexSet before, FrozenIndexSet after, Map<String, String> newerCodes) {
        this.order = order;
        this.before = before;
        this.after = after;
        this.newerCodes = newerCodes;
    }

    public Order order() {
        return order;
    }

    /** The set that was superseded. */
    public FrozenIndexSet before() {
        return before;
    }

    /** The set that takes its place. */
    public FrozenIndexSet after() {
        return after;
    }

    /** The leaf of the new set that a leaf of the old one has become; null where it is gone. */
    public @Nullable FrozenLeaf successor(FrozenLeaf old) {
        var code = newerCodes.get(old.code());
        return code == null ? null : after.leaves().get(code);
    }

    /** Leaves of the old set whose scores may not mean the same any more, in printed order. */
    public List<FrozenLeaf> changed() {
        return before.leaves().values().stream()
                .filter(old -> {
                    var leaf = successor(old);
                    return leaf == null || !leaf.scoresLike(old);
                })
                .toList();
    }

    /** Leaves of the new set that come from none of the old, in printed order. */
    public List<FrozenLeaf> added() {
        var kept = before.leaves().values().stream()
                .map(this::successor)
                .filter(leaf -> leaf != null)
                .collect(Collectors.toSet());
        return after.leaves().values().stream()
                .filter(leaf -> !kept.contains(leaf))
                .toList();
    }

    /** By the old codes that do not stay, the codes that rows of these leaves get; what is gone keeps a marked one. */
    public Map<String, String> recoded() {
        var codes = new LinkedHashMap<String, String>();
        for (var old : before.leaves().values()) {
            var leaf = successor(old);
            var code = leaf == null ? old.code() + "@" + order.number() : leaf.code();
            if (!code.equals(old.code())) {
                codes.put(old.code(), code);
            }
        }
        return codes;
    }

    /** A score does not stay as it was. */
    public void affect(AffectedScore score) {
        affected.add(score);
    }

    /** An observer cannot follow. */
    public void refuse(ProblemError refusal) {
        refusals.add(refusal);
    }

    /** So many sheets follow. */
    public void follow(int following) {
        this.sheets = following;
    }

    /** A unit is asked to score a leaf. */
    public void ask(String unit, String leaf) {
        questions.add(unit + " " + leaf);
    }

    List<AffectedScore> affected() {
        return affected;
    }

    /** What observers say against it. */
    public List<ProblemError> refusals() {
        return refusals;
    }

    int sheets() {
        return sheets;
    }

    /** Units and leaves of what is asked. */
    List<String> questions() {
        return questions;
    }
}
