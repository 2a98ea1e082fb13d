package vn.parindex.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.parindex.evidence.Evidence;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;

/** What a sheet lacks before it may move, leaf by leaf (design.md section 4, "needs"). */
final class Needs {
    private Needs() {}

    private static final Evidence.Count NONE = new Evidence.Count(0, 0, 0);

    /**
     * Every applicable SELF leaf scored and proven, a score that is not the rule's explained; no open request that a leaf be
     * left out.
     */
    static List<ProblemError> ofSubmission(
            SheetContent content, FrozenIndexSet set, Map<String, Evidence.Count> proofs) {
        var faults = new ArrayList<ProblemError>();
        var asked = openNotApplicable(content);
        for (var leaf : content.leaves()) {
            if (leaf.notApplicable() || leaf.scoredBy() != ScoredBy.SELF) {
                continue;
            }
            if (asked.contains(leaf.leafCode())) {
                faults.add(fault("need.not-applicable-open", leaf));
            } else if (!leaf.isDecided(Stage.SELF)) {
                faults.add(fault("need.score", leaf));
            } else {
                var proof = proofs.getOrDefault(leaf.leafCode(), NONE);
                reasonFault(leaf, set.leaf(leaf.leafCode()), proof, faults);
                proofFault(leaf, proof, faults);
            }
        }
        return faults;
    }

    /** Also a score of 0 has its reason where the rule gives another; a document of its own may hold the words. */
    private static void reasonFault(
            LeafScore leaf, FrozenLeaf frozen, Evidence.Count proof, List<ProblemError> faults) {
        var self = leaf.stage(Stage.SELF).entry();
        if (!isExplained(self, proof) && frozen.departsFromRule(self.input(), self.score())) {
            faults.add(fault("need.reason", leaf));
        }
    }

    private static boolean isExplained(StageScore.Entry self, Evidence.Count proof) {
        return proof.explanations() > 0 || self.explanation() != null;
    }

    /**
     * A score of 0 needs no proof; evidence that does not show everything needs an explanation besides; what is locked away
     * proves nothing.
     */
    private static void proofFault(LeafScore leaf, Evidence.Count proof, List<ProblemError> faults) {
        var self = leaf.stage(Stage.SELF).entry();
        if (self.score() != null && self.score().signum() == 0) {
            return;
        }
        var documents = proof.evidence() > 0;
        var explained = isExplained(self, proof);
        var lacks = self.evidenceIncomplete() ? !(documents && explained) : !documents && !explained;
        if (lacks && proof.blocked() > 0) {
            faults.add(fault("need.blocked-proof", leaf));
        } else if (lacks) {
            faults.add(fault(self.evidenceIncomplete() ? "need.incomplete-evidence" : "need.proof", leaf));
        }
    }

    private static Set<String> openNotApplicable(SheetContent content) {
        var open = new HashSet<String>();
        for (var request : content.notApplicable()) {
            if (request.state() == NotApplicableRequest.State.OPEN) {
                open.add(request.leafCode());
            }
        }
        return open;
    }

    /** Every applicable leaf of these scorers decided at the stage; no open supplement request. */
    static List<ProblemError> ofDecisions(SheetContent content, Stage stage, Set<ScoredBy> scorers, Instant now) {
        var faults = new ArrayList<ProblemError>();
        for (var leaf : content.leaves()) {
            if (leaf.notApplicable() || !scorers.contains(leaf.scoredBy())) {
                continue;
            }
            if (!leaf.isDecided(stage)) {
                faults.add(fault("need.decision", leaf));
            } else if (content.openRequest(leaf.leafCode(), now) != null) {
                faults.add(fault("need.request-open", leaf));
            }
        }
        return faults;
    }

    /** Every objection decided by a second pass. */
    static List<ProblemError> ofObjections(SheetContent content) {
        var objected = content.objected();
        return content.leaves().stream()
                .filter(leaf -> !leaf.notApplicable()
                        && objected.contains(leaf.leafCode())
                        && !leaf.isDecided(Stage.REAPPRAISAL))
                .map(leaf -> fault("need.objection", leaf))
                .toList();
    }

    /** What a unit objects to must be contestable, and each leaf is named once. */
    static List<ProblemError> ofExplanation(SheetContent content, ExplainSheet command, Set<UUID> documents) {
        var faults = new ArrayList<ProblemError>();
        var named = new HashSet<String>();
        for (var given : command.leaves()) {
            var leaf = content.leaves().stream()
                    .filter(l -> l.leafCode().equals(given.code()))
                    .findFirst()
                    .orElse(null);
            if (leaf == null) {
                faults.add(ProblemError.leaf(given.code(), Localized.message("index-set.no-leaf", given.code())));
            } else if (!named.add(given.code())) {
                faults.add(fault("need.leaf-twice", leaf));
            } else if (!leaf.isContestable()) {
                faults.add(fault("need.contestable", leaf));
            } else if (!documents.containsAll(given.evidenceOrNone())) {
                faults.add(fault("need.document", leaf));
            }
        }
        return faults;
    }

    /** More than half of the votes. */
    static List<ProblemError> ofMinutes(Minutes minutes) {
        return minutes.votesFor() * 2 > minutes.votesTotal()
                ? List.of()
                : List.of(ProblemError.field(
                        "votesFor", Localized.message("need.majority", minutes.votesFor(), minutes.votesTotal())));
    }

    private static ProblemError fault(String key, LeafScore leaf) {
        return ProblemError.leaf(Objects.requireNonNull(leaf.leafCode()), Localized.message(key, leaf.leafCode()));
    }
}
