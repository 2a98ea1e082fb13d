package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.campaign.PhaseKind;
import vn.parindex.campaign.Standing;
import vn.parindex.evidence.DuplicateScope;
import vn.parindex.identity.CurrentUser;
import vn.parindex.identity.Role;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** May this caller see this sheet, and do that to it? Pure: asks nothing but its arguments. */
@ApplicationScoped
class AssessmentPolicy {

    /** The action name of saving a self score in a view's {@code allowed}. */
    static final String SCORE = "score";

    /** The action name of appraising leaves. */
    static final String APPRAISE = "appraise";
    /** The same for evidence. */
    static final String PROVE = "prove";
    /** The same for difficulties and proposals, which go with the scores: no view names it. */
    static final String REMARK = "remark";

    /** Home Affairs and the leadership see all, units their own, districts their communes, the team all but its own. */
    boolean maySee(CurrentUser user, Assessment sheet) {
        return user.hasAny(Role.HOME_AFFAIRS, Role.LEADERSHIP)
                || ownsAsUnit(user, sheet)
                || isDistrictOf(user, sheet)
                || isTeamFor(user, sheet);
    }

    /** Stages that the caller sees (design.md section 4, visibility). */
    Set<Stage> visibleStages(CurrentUser user, Assessment sheet, boolean explanationRound) {
        var all = EnumSet.allOf(Stage.class);
        if (user.hasAny(Role.HOME_AFFAIRS, Role.LEADERSHIP) || isTeamFor(user, sheet)) {
            return all;
        }
        var withdrawn = sheet.status() == AssessmentStatus.WITHDRAWN;
        var provinceFrom = explanationRound ? AssessmentStatus.EXPLANATION : AssessmentStatus.FINAL;
        if (sheet.status().compareTo(provinceFrom) >= 0 && !withdrawn) {
            return all;
        }
        var forwarded = sheet.status().compareTo(AssessmentStatus.PROVINCE_APPRAISAL) >= 0 && !withdrawn;
        return isDistrictOf(user, sheet) || forwarded ? EnumSet.of(Stage.SELF, Stage.DISTRICT) : EnumSet.of(Stage.SELF);
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
        var allowed = new ArrayList<String>();
        if (ownsAsUnit(user, sheet) && sheet.status() == AssessmentStatus.DRAFT && standing.selfScoringOpen(now)) {
            allowed.add(SCORE);
            allowed.add(PROVE);
        }
        if (appraisesInStatus(user, sheet, standing)) {
            allowed.add(APPRAISE);
        }
        Arrays.stream(SheetAction.values())
                .filter(action -> isActor(user, sheet, action, standing)
                        && begins(user, sheet, action, standing)
                        && fits(sheet, action, standing)
                        && (action != SheetAction.SUBMIT || standing.selfScoringOpen(now)))
                .forEach(action -> allowed.add(action.word()));
        return allowed;
    }

    /**
     * Makes sure that the caller may now move the sheet.
     *
     * @throws ProblemException 404 for a sheet one may not know of, 403 for an action that is others', 409 in the wrong
     *     status or outside the phase
     */
    void requireMay(CurrentUser user, Assessment sheet, SheetAction action, Standing standing, Instant now) {
        requireSees(user, sheet);
        if (!isActor(user, sheet, action, standing)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (!begins(user, sheet, action, standing)) {
            throw wrongState(user, sheet, standing, now, action.word());
        }
        if (action == SheetAction.SUBMIT && !standing.selfScoringOpen(now)) {
            throw new ProblemException(ProblemType.PHASE_CLOSED, SelfScoringTimes.of(standing));
        }
    }

    /** Whether the clock may now move the sheet: the planned time, grace and extension are over. */
    boolean isDue(Assessment sheet, Standing standing, Instant now) {
        return switch (sheet.status()) {
            case DRAFT -> standing.running() && standing.over(PhaseKind.SELF_SCORING, now);
            case EXPLANATION -> standing.running() && standing.over(PhaseKind.EXPLANATION, now);
            default -> false;
        };
    }

    /** Whether the caller is one who may take this action on this sheet, whatever its status. */
    boolean isActor(CurrentUser user, Assessment sheet, SheetAction action, Standing standing) {
        return switch (action) {
            case SUBMIT, EXPLAIN, ACCEPT -> isHeadOf(user, sheet);
            case RETURN -> isDistrictHeadOf(user, sheet) || user.hasAny(Role.HOME_AFFAIRS);
            case FORWARD -> isDistrictHeadOf(user, sheet);
            // what concerns Home Affairs' own sheet is decided by the leadership
            case FINALIZE -> user.hasAny(isOrganizers(sheet, standing) ? Role.LEADERSHIP : Role.HOME_AFFAIRS);
            default -> user.hasAny(Role.HOME_AFFAIRS);
        };
    }

    /** Whether the action begins in the sheet's status; a return begins at the level of who returns. */
    private static boolean begins(CurrentUser user, Assessment sheet, SheetAction action, Standing standing) {
        if (!action.beginsIn(sheet.status(), standing.explanationRound())) {
            return false;
        }
        if (action != SheetAction.RETURN) {
            return true;
        }
        return sheet.status() == AssessmentStatus.DISTRICT_APPRAISAL
                ? isDistrictHeadOf(user, sheet)
                : user.hasAny(Role.HOME_AFFAIRS);
    }

    /** Whether the campaign and the sheet's way know the action at all; what else it needs is told when it is tried. */
    private static boolean fits(Assessment sheet, SheetAction action, Standing standing) {
        return switch (action) {
            case SEND_BACK -> sheet.passesDistrict();
            case ANNOUNCE -> standing.explanationRound();
            default -> true;
        };
    }

    /**
     * Makes sure that a leaf is in the unit's maximum.
     *
     * @throws ProblemException 409
     */
    void requireApplies(CurrentUser user, Assessment sheet, LeafScore leaf, Standing standing, Instant now) {
        if (leaf.notApplicable()) {
            throw wrongState(user, sheet, standing, now, Localized.message("leaf.not-applicable", leaf.leafCode()));
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

    /** 409 that names status, holder and what the caller may do instead. */
    ProblemException wrongState(CurrentUser user, Assessment sheet, Standing standing, Instant now, String action) {
        var allowed = allowed(user, sheet, standing, now);
        var instead = allowed.isEmpty() ? Localized.message("allowed.none") : words(allowed);
        return wrongState(
                user,
                sheet,
                standing,
                now,
                Localized.message(
                        "sheet.wrong-state",
                        Localized.message("status." + sheet.status()),
                        Localized.message("holder." + sheet.status().holder()),
                        Localized.message("action." + action),
                        instead));
    }

    private ProblemException wrongState(
            CurrentUser user, Assessment sheet, Standing standing, Instant now, Localized detail) {
        return new ProblemException(ProblemType.WRONG_STATE, detail)
                .with("assessmentStatus", sheet.status())
                .with("heldBy", HolderView.of(sheet))
                .with("allowed", allowed(user, sheet, standing, now));
    }

    private static Localized words(List<String> actions) {
        return locale -> actions.stream()
                .map(action -> Localized.message("action." + action).in(locale))
                .collect(Collectors.joining(", "));
    }

    /** Whether the caller appraises leaves of sheets like this in its present status. */
    boolean appraisesInStatus(CurrentUser user, Assessment sheet, Standing standing) {
        return switch (sheet.status()) {
            case DISTRICT_APPRAISAL -> isDistrictOf(user, sheet);
            case PROVINCE_APPRAISAL, REAPPRAISAL ->
                isTeamFor(user, sheet) || (user.hasAny(Role.HOME_AFFAIRS) && !isOrganizers(sheet, standing));
            default -> false;
        };
    }

    static boolean isBeingAppraised(Assessment sheet) {
        return sheet.status() == AssessmentStatus.DISTRICT_APPRAISAL
                || sheet.status() == AssessmentStatus.PROVINCE_APPRAISAL;
    }

    static boolean isOrganizers(Assessment sheet, Standing standing) {
        return sheet.unit().code().equals(standing.organizer());
    }

    static boolean isTeamFor(CurrentUser user, Assessment sheet) {
        return user.hasAny(Role.PROVINCE_TEAM) && !user.isOf(sheet.unit().code());
    }

    static boolean isDistrictOf(CurrentUser user, Assessment sheet) {
        return user.hasAny(Role.DISTRICT, Role.DISTRICT_HEAD) && user.isOf(sheet.districtCode());
    }

    private static boolean isDistrictHeadOf(CurrentUser user, Assessment sheet) {
        return user.hasAny(Role.DISTRICT_HEAD) && user.isOf(sheet.districtCode());
    }

    private static boolean isHeadOf(CurrentUser user, Assessment sheet) {
        return user.hasAny(Role.UNIT_HEAD) && user.isOf(sheet.unit().code());
    }

    static boolean ownsAsUnit(CurrentUser user, Assessment sheet) {
        return user.hasAny(Role.UNIT, Role.UNIT_HEAD) && user.isOf(sheet.unit().code());
    }
}
