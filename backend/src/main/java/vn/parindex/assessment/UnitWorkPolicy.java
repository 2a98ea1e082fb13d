package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.parindex.campaign.Standing;
import vn.parindex.identity.CurrentUser;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** May the unit now score and prove these leaves of its own sheet? Pure: asks nothing but its arguments. */
@ApplicationScoped
class UnitWorkPolicy {
    private final AssessmentPolicy sheets;

    UnitWorkPolicy(AssessmentPolicy sheets) {
        this.sheets = sheets;
    }

    /**
     * Makes sure that the caller may now enter a self score for a leaf.
     *
     * @param requested whether an open supplement request opens the leaf
     * @throws ProblemException 404 for a sheet one may not know of, 403 for one that is not one's own or a leaf that
     *     others score, 409 outside DRAFT without a request, outside the phase or for a leaf that does not apply
     */
    void requireMayScore(
            CurrentUser user, Assessment sheet, LeafScore leaf, boolean requested, Standing standing, Instant now) {
        requireOwn(user, sheet);
        requireSelfScored(List.of(leaf));
        if (sheet.status() == AssessmentStatus.EXPLANATION) {
            throw sheets.wrongState(user, sheet, standing, now, AssessmentPolicy.SCORE);
        }
        requireOpen(
                user,
                sheet,
                List.of(leaf),
                requested ? Set.of(leaf.leafCode()) : Set.of(),
                standing,
                now,
                AssessmentPolicy.SCORE);
    }

    /**
     * Makes sure that the caller may now change the evidence of leaves, or of none in particular.
     *
     * @param requested leaves that open supplement requests open for the unit
     * @throws ProblemException 404 for a sheet one may not know of, 403 for one that is not one's own or a leaf that
     *     others score, 409 where neither draft, request nor explanation opens the leaf, outside the phase or for a
     *     leaf that does not apply
     */
    void requireMayProve(
            CurrentUser user,
            Assessment sheet,
            List<LeafScore> leaves,
            Set<String> requested,
            Standing standing,
            Instant now) {
        requireOwn(user, sheet);
        if (sheet.status() != AssessmentStatus.EXPLANATION) {
            requireSelfScored(leaves);
        }
        requireOpen(user, sheet, leaves, requested, standing, now, AssessmentPolicy.PROVE);
    }

    /**
     * Makes sure that the caller may now take evidence from leaves, or change what it says under them; a leaf that no
     * longer applies may lose its own.
     *
     * @throws ProblemException as {@link #requireMayProve}
     */
    void requireMayUnlink(
            CurrentUser user,
            Assessment sheet,
            List<LeafScore> leaves,
            Set<String> requested,
            Standing standing,
            Instant now) {
        var applicable = leaves.stream().filter(leaf -> !leaf.notApplicable()).toList();
        requireOwn(user, sheet);
        requireOpen(user, sheet, applicable, requested, standing, now, AssessmentPolicy.PROVE);
    }

    /**
     * Makes sure that the caller may now take documents out of the sheet.
     *
     * @throws ProblemException as {@link #requireMayProve}, 409 outside DRAFT
     */
    void requireMayRemove(CurrentUser user, Assessment sheet, Standing standing, Instant now) {
        requireDraft(user, sheet, standing, now, AssessmentPolicy.PROVE);
    }

    /**
     * Makes sure that the caller may now write what the report says beside the scores.
     *
     * @throws ProblemException 404 for a sheet one may not know of, 403 for one that is not one's own, 409 outside DRAFT or
     *     the phase
     */
    void requireMayRemark(CurrentUser user, Assessment sheet, Standing standing, Instant now) {
        requireDraft(user, sheet, standing, now, AssessmentPolicy.REMARK);
    }

    private void requireDraft(CurrentUser user, Assessment sheet, Standing standing, Instant now, String action) {
        requireOwn(user, sheet);
        if (sheet.status() != AssessmentStatus.DRAFT) {
            throw sheets.wrongState(user, sheet, standing, now, action);
        }
        requireOpen(user, sheet, List.of(), Set.of(), standing, now, action);
    }

    private void requireOwn(CurrentUser user, Assessment sheet) {
        sheets.requireSees(user, sheet);
        if (!AssessmentPolicy.ownsAsUnit(user, sheet)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    private static void requireSelfScored(List<LeafScore> leaves) {
        var others = leaves.stream()
                .filter(leaf -> leaf.scoredBy() != ScoredBy.SELF)
                .map(leaf -> fault("leaf.not-self", leaf))
                .toList();
        if (!others.isEmpty()) {
            throw new ProblemException(ProblemType.FORBIDDEN, others);
        }
    }

    private void requireOpen(
            CurrentUser user,
            Assessment sheet,
            List<LeafScore> leaves,
            Set<String> requested,
            Standing standing,
            Instant now,
            String action) {
        if (sheet.status() == AssessmentStatus.DRAFT) {
            if (!standing.selfScoringOpen(now)) {
                throw new ProblemException(ProblemType.PHASE_CLOSED, SelfScoringTimes.of(standing));
            }
        } else if (!isOpenAtAll(sheet, requested)
                || !leaves.stream().allMatch(leaf -> isOpen(sheet, leaf, requested))) {
            throw sheets.wrongState(user, sheet, standing, now, action);
        }
        for (var leaf : leaves) {
            sheets.requireApplies(user, sheet, leaf, standing, now);
        }
    }

    private static boolean isOpenAtAll(Assessment sheet, Set<String> requested) {
        return sheet.status() == AssessmentStatus.EXPLANATION
                || (AssessmentPolicy.isBeingAppraised(sheet) && !requested.isEmpty());
    }

    /** Whether a request, or a score that can be objected to, opens the leaf for the unit outside DRAFT. */
    private static boolean isOpen(Assessment sheet, LeafScore leaf, Set<String> requested) {
        return sheet.status() == AssessmentStatus.EXPLANATION
                ? leaf.isContestable()
                : requested.contains(leaf.leafCode());
    }

    private static ProblemError fault(String key, LeafScore leaf) {
        return ProblemError.leaf(leaf.leafCode(), Localized.message(key, leaf.leafCode()));
    }
}
