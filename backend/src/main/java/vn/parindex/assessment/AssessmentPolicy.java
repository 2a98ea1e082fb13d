package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.parindex.campaign.Standing;
import vn.parindex.evidence.DuplicateScope;
import vn.parindex.identity.CurrentUser;
import vn.parindex.identity.Role;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** May this caller see this sheet, and do that to it? Pure: asks nothing but its arguments. */
@ApplicationScoped
class AssessmentPolicy {

    /** The action name of saving a self score in a view's {@code allowed}. */
    static final String SCORE = "score";

    /** The same for evidence. */
    static final String PROVE = "prove";

    /** Home Affairs and the leadership see all, units their own, districts their communes, the team all but its own. */
    boolean maySee(CurrentUser user, Assessment sheet) {
        return user.hasAny(Role.HOME_AFFAIRS, Role.LEADERSHIP)
                || ownsAsUnit(user, sheet)
                || (user.hasAny(Role.DISTRICT, Role.DISTRICT_HEAD) && user.isOf(sheet.districtCode()))
                || (user.hasAny(Role.PROVINCE_TEAM) && !user.isOf(sheet.unit().code()));
    }

    /** Stages that the caller sees (design.md section 4, visibility). */
    Set<Stage> visibleStages(CurrentUser user, Assessment sheet, boolean explanationRound) {
        var all = EnumSet.allOf(Stage.class);
        if (user.hasAny(Role.HOME_AFFAIRS, Role.LEADERSHIP)
                || (user.hasAny(Role.PROVINCE_TEAM) && !user.isOf(sheet.unit().code()))) {
            return all;
        }
        var provinceFrom = explanationRound ? AssessmentStatus.EXPLANATION : AssessmentStatus.FINAL;
        if (sheet.status().compareTo(provinceFrom) >= 0 && sheet.status() != AssessmentStatus.WITHDRAWN) {
            return all;
        }
        var isDistrict = user.hasAny(Role.DISTRICT, Role.DISTRICT_HEAD) && user.isOf(sheet.districtCode());
        var forwarded = sheet.status().compareTo(AssessmentStatus.PROVINCE_APPRAISAL) >= 0;
        return isDistrict || forwarded ? EnumSet.of(Stage.SELF, Stage.DISTRICT) : EnumSet.of(Stage.SELF);
    }

    /** Among whose documents the caller is shown copies of this sheet's evidence: appraisers see all but their own agency. */
    DuplicateScope duplicateScope(CurrentUser user, Assessment sheet) {
        if (user.hasAny(Role.HOME_AFFAIRS, Role.LEADERSHIP)) {
            return DuplicateScope.everywhere();
        }
        if (user.hasAny(Role.DISTRICT, Role.DISTRICT_HEAD) && user.isOf(sheet.districtCode())) {
            return DuplicateScope.everywhere();
        }
        if (user.hasAny(Role.PROVINCE_TEAM) && !user.isOf(sheet.unit().code())) {
            return user.unitCode() == null
                    ? DuplicateScope.everywhere()
                    : DuplicateScope.everywhereBut(user.unitCode());
        }
        return DuplicateScope.of(sheet.unit().code());
    }

    /** What the caller may do to the sheet now. */
    List<String> allowed(CurrentUser user, Assessment sheet, Standing standing, Instant now) {
        var mayScore =
                ownsAsUnit(user, sheet) && sheet.status() == AssessmentStatus.DRAFT && standing.selfScoringOpen(now);
        return mayScore ? List.of(SCORE, PROVE) : List.of();
    }

    /**
     * Makes sure that the caller may now enter a self score for a leaf.
     *
     * @throws ProblemException 404 for a sheet one may not know of, 403 for one that is not one's own or a leaf that
     *     others score, 409 outside DRAFT, outside the phase or for a leaf that does not apply
     */
    void requireMayScore(CurrentUser user, Assessment sheet, LeafScore leaf, Standing standing, Instant now) {
        requireMayProve(user, sheet, List.of(leaf), standing, now);
    }

    /**
     * Makes sure that the caller may now change the evidence of leaves, or of none in particular.
     *
     * @throws ProblemException 404 for a sheet one may not know of, 403 for one that is not one's own or a leaf that
     *     others score, 409 outside DRAFT, outside the phase or for a leaf that does not apply
     */
    void requireMayProve(CurrentUser user, Assessment sheet, List<LeafScore> leaves, Standing standing, Instant now) {
        requireSees(user, sheet);
        if (!ownsAsUnit(user, sheet)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        var others = leaves.stream()
                .filter(leaf -> leaf.scoredBy() != ScoredBy.SELF)
                .map(leaf -> fault("leaf.not-self", leaf))
                .toList();
        if (!others.isEmpty()) {
            throw new ProblemException(ProblemType.FORBIDDEN, others);
        }
        if (sheet.status() != AssessmentStatus.DRAFT) {
            throw wrongState(
                    user,
                    sheet,
                    standing,
                    now,
                    Localized.message(
                            "sheet.not-draft",
                            Localized.message("status." + sheet.status()),
                            Localized.message("holder." + sheet.status().holder())));
        }
        if (!standing.selfScoringOpen(now)) {
            throw new ProblemException(ProblemType.PHASE_CLOSED, SelfScoringTimes.of(standing));
        }
        for (var leaf : leaves) {
            if (leaf.notApplicable()) {
                throw wrongState(user, sheet, standing, now, Localized.message("leaf.not-applicable", leaf.leafCode()));
            }
        }
    }

    /**
     * Makes sure that the caller may know of the sheet.
     *
     * @throws ProblemException 404
     */
    void requireSees(CurrentUser user, Assessment sheet) {
        if (!maySee(user, sheet)) {
            throw ProblemException.notFound();
        }
    }

    private ProblemException wrongState(
            CurrentUser user, Assessment sheet, Standing standing, Instant now, Localized detail) {
        return new ProblemException(ProblemType.WRONG_STATE, detail)
                .with("assessmentStatus", sheet.status())
                .with("heldBy", HolderView.of(sheet))
                .with("allowed", allowed(user, sheet, standing, now));
    }

    private static boolean ownsAsUnit(CurrentUser user, Assessment sheet) {
        return user.hasAny(Role.UNIT, Role.UNIT_HEAD) && user.isOf(sheet.unit().code());
    }

    private static ProblemError fault(String key, LeafScore leaf) {
        return ProblemError.leaf(leaf.leafCode(), Localized.message(key, leaf.leafCode()));
    }
}
