package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Appraiser;
import vn.parindex.campaign.Standing;
import vn.parindex.identity.CurrentUser;
import vn.parindex.identity.Role;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** May this caller appraise this leaf, and what else is open to the caller on it? Pure, as {@link AssessmentPolicy}. */
@ApplicationScoped
class LeafPolicy {
    private final AssessmentPolicy sheets;

    LeafPolicy(AssessmentPolicy sheets) {
        this.sheets = sheets;
    }

    /**
     * Everything that decides about a leaf for a caller.
     *
     * @param appraiser the caller in the campaign's team, null for everybody else
     */
    record Case(
            CurrentUser user,
            Assessment sheet,
            Standing standing,
            @Nullable Appraiser appraiser,
            Instant now) {}

    /**
     * The stage that the caller now appraises the leaf in.
     *
     * @throws ProblemException 404 for a sheet one may not know of, 403 for a leaf that is others', 409 in the wrong
     *     status or for a leaf that does not apply
     */
    Stage requireMayAppraise(Case at, LeafScore row, FrozenLeaf leaf) {
        sheets.requireSees(at.user(), at.sheet());
        var inDistrict = appraisesInDistrict(at, row);
        var inProvince = appraisesInProvince(at, row, leaf);
        if (!inDistrict && !inProvince) {
            var others = ProblemError.leaf(row.leafCode(), Localized.message("leaf.not-yours", row.leafCode()));
            throw new ProblemException(ProblemType.FORBIDDEN, List.of(others));
        }
        var stage = stage(at.sheet().status(), inDistrict, inProvince);
        if (stage == null) {
            throw sheets.wrongState(at.user(), at.sheet(), at.standing(), at.now(), AssessmentPolicy.APPRAISE);
        }
        sheets.requireApplies(at.user(), at.sheet(), row, at.standing(), at.now());
        return stage;
    }

    /**
     * Makes sure that the caller now appraises leaves of the sheet at all.
     *
     * @throws ProblemException 404 for a sheet one may not know of, 403 for others, 409 in the wrong status
     */
    void requireAppraises(Case at) {
        sheets.requireSees(at.user(), at.sheet());
        if (!AssessmentPolicy.isDistrictOf(at.user(), at.sheet())
                && at.appraiser() == null
                && !at.user().hasAny(Role.HOME_AFFAIRS)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (!sheets.appraisesInStatus(at.user(), at.sheet(), at.standing())) {
            throw sheets.wrongState(at.user(), at.sheet(), at.standing(), at.now(), AssessmentPolicy.APPRAISE);
        }
    }

    /** The stage that the caller may now appraise the leaf in, null for none. */
    @Nullable Stage appraises(Case at, LeafScore row, FrozenLeaf leaf) {
        if (row.notApplicable() || !sheets.maySee(at.user(), at.sheet())) {
            return null;
        }
        return stage(at.sheet().status(), appraisesInDistrict(at, row), appraisesInProvince(at, row, leaf));
    }

    /** Why the caller may not appraise a leaf of a sheet that the caller sees; null where the caller may. */
    @Nullable ProblemType refusal(Case at, LeafScore row, FrozenLeaf leaf) {
        if (!appraisesInDistrict(at, row) && !appraisesInProvince(at, row, leaf)) {
            return ProblemType.FORBIDDEN;
        }
        return appraises(at, row, leaf) == null ? ProblemType.WRONG_STATE : null;
    }

    /** What the caller may do to the leaf now. */
    List<String> allowed(Case at, LeafScore row, FrozenLeaf leaf, SheetContent content) {
        var allowed = new ArrayList<String>();
        var own = AssessmentPolicy.ownsAsUnit(at.user(), at.sheet()) && !row.notApplicable();
        var selfScored = row.scoredBy() == ScoredBy.SELF;
        var requested = content.openRequest(row.leafCode(), at.now()) != null;
        var draft =
                at.sheet().status() == AssessmentStatus.DRAFT && at.standing().selfScoringOpen(at.now());
        if (own && selfScored && (draft || (requested && AssessmentPolicy.isBeingAppraised(at.sheet())))) {
            allowed.add(AssessmentPolicy.SCORE);
            allowed.add(AssessmentPolicy.PROVE);
        }
        if (own && at.sheet().status() == AssessmentStatus.EXPLANATION && row.isContestable()) {
            allowed.add(AssessmentPolicy.PROVE);
        }
        if (own && draft && selfScored) {
            allowed.add("request-not-applicable");
        }
        if (own && requested && at.user().hasAny(Role.UNIT_HEAD)) {
            allowed.add("answer");
        }
        if (own
                && at.sheet().status() == AssessmentStatus.EXPLANATION
                && at.user().hasAny(Role.UNIT_HEAD)
                && row.isContestable()) {
            allowed.add("object");
        }
        var stage = appraises(at, row, leaf);
        if (stage != null) {
            allowed.add(AssessmentPolicy.APPRAISE);
            if (row.isDecided(row.before(stage))) {
                allowed.add("agree");
            }
            if (mayRequest(stage, row) && !requested) {
                allowed.add("request");
            }
        }
        return allowed;
    }

    /** Supplements are asked for leaves that the unit scores, before its scores are announced. */
    static boolean mayRequest(Stage stage, LeafScore row) {
        return row.scoredBy() == ScoredBy.SELF && stage != Stage.REAPPRAISAL;
    }

    private static boolean appraisesInDistrict(Case at, LeafScore row) {
        return row.scoredBy() == ScoredBy.SELF && AssessmentPolicy.isDistrictOf(at.user(), at.sheet());
    }

    private static boolean appraisesInProvince(Case at, LeafScore row, FrozenLeaf leaf) {
        var unit = at.sheet().unit().code();
        var appraiser = AssessmentPolicy.isTeamFor(at.user(), at.sheet()) ? at.appraiser() : null;
        return switch (row.scoredBy()) {
            case SELF -> appraiser != null && appraiser.appraises(unit, leaf.code(), leaf.department());
            case HOME_AFFAIRS ->
                AssessmentPolicy.isOrganizers(at.sheet(), at.standing())
                        ? appraiser != null && appraiser.isGranted(unit, leaf.code())
                        : at.user().hasAny(Role.HOME_AFFAIRS);
            case SURVEY -> false;
        };
    }

    private static @Nullable Stage stage(AssessmentStatus status, boolean inDistrict, boolean inProvince) {
        return switch (status) {
            case DISTRICT_APPRAISAL -> inDistrict ? Stage.DISTRICT : null;
            case PROVINCE_APPRAISAL -> inProvince ? Stage.PROVINCE : null;
            case REAPPRAISAL -> inProvince ? Stage.REAPPRAISAL : null;
            default -> null;
        };
    }
}
