package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Standing;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceDetails;
import vn.parindex.identity.Caller;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Finds sheets for work with their evidence and looks up what decides whether the caller may do it now. */
@ApplicationScoped
class EvidenceRights {
    private final AssessmentRepository assessments;
    private final SheetContentRepository contents;
    private final AssessmentPolicy policy;
    private final UnitWorkPolicy unitWork;
    private final Campaigns campaigns;
    private final Caller caller;
    private final Clock clock;

    EvidenceRights(
            AssessmentRepository assessments,
            SheetContentRepository contents,
            AssessmentPolicy policy,
            UnitWorkPolicy unitWork,
            Campaigns campaigns,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.contents = contents;
        this.policy = policy;
        this.unitWork = unitWork;
        this.campaigns = campaigns;
        this.caller = caller;
        this.clock = clock;
    }

    /** A sheet, as long as there is one; who may see it is asked next. */
    Assessment found(UUID id) {
        return assessments.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** The same for a change, so that no transition comes between. */
    Assessment locked(UUID id) {
        return assessments.lockForShare(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * Keeps requests that open these leaves from being closed until the transaction ends, as who closes one locks its leaf.
     * In a draft nothing but the sheet decides.
     */
    void lockLeaves(Assessment sheet, Collection<Evidence.Link> links) {
        if (sheet.status() != AssessmentStatus.DRAFT && !links.isEmpty()) {
            assessments.lockLeaves(
                    sheet, links.stream().map(Evidence.Link::leaf).collect(Collectors.toSet()));
        }
    }

    /** Makes sure that the caller may now change evidence of these leaves, or of none in particular. */
    void requireMayProve(Assessment sheet, List<Evidence.Link> links) {
        policy.requireSees(caller.user(), sheet);
        var leaves = leaves(sheet, links);
        unitWork.requireMayProve(caller.user(), sheet, leaves, requested(sheet), standing(sheet), clock.instant());
        var known = leaves.stream().map(LeafScore::leafCode).collect(Collectors.toSet());
        var codes = links.stream().map(Evidence.Link::leaf);
        refuse(codes.filter(code -> !known.contains(code)).toList(), "evidence.no-leaf");
    }

    /** Leaves that lose a document, or under which it would say something else. */
    void requireOpen(Assessment sheet, List<Evidence.Link> links) {
        unitWork.requireMayUnlink(
                caller.user(), sheet, leaves(sheet, links), requested(sheet), standing(sheet), clock.instant());
    }

    /** Makes sure that the caller may now take documents out of the sheet. */
    void requireMayRemove(Assessment sheet) {
        unitWork.requireMayRemove(caller.user(), sheet, standing(sheet), clock.instant());
    }

    /** Makes sure that the details can stand in the sheet's year. */
    void check(Assessment sheet, EvidenceDetails details, boolean secret) {
        check(details, secret, year(sheet));
    }

    /** The same for a year that is known. */
    void check(EvidenceDetails details, boolean secret, int year) {
        EvidenceEntry.check(details, secret, year, clock.instant());
    }

    /** The year that the sheet is about. */
    int year(Assessment sheet) {
        var refs = campaigns.refs(Set.of(sheet.campaignId()));
        return Objects.requireNonNull(refs.get(sheet.campaignId())).year();
    }

    /** Makes sure that codes of leaves are of the sheet's set, for whoever may know which that is. */
    void requireSet(Assessment sheet, @Nullable UUID seen) {
        policy.requireSees(caller.user(), sheet);
        sheet.requireSet(seen);
    }

    static void requireOnce(List<Evidence.Link> links) {
        var seen = new HashSet<String>();
        refuse(
                links.stream()
                        .map(Evidence.Link::leaf)
                        .filter(code -> !seen.add(code))
                        .toList(),
                "evidence.leaf-twice");
    }

    private static void refuse(List<String> codes, String message) {
        if (!codes.isEmpty()) {
            throw new ProblemException(
                    ProblemType.UNMET_NEEDS,
                    codes.stream()
                            .map(code -> ProblemError.leaf(code, Localized.message(message, code)))
                            .toList());
        }
    }

    private List<LeafScore> leaves(Assessment sheet, List<Evidence.Link> links) {
        var codes = links.stream().map(Evidence.Link::leaf).distinct().toList();
        return codes.isEmpty() ? List.of() : assessments.leaves(sheet, codes);
    }

    private Set<String> requested(Assessment sheet) {
        return sheet.status() == AssessmentStatus.DRAFT ? Set.of() : contents.requestedLeaves(sheet, clock.instant());
    }

    private Standing standing(Assessment sheet) {
        return campaigns.standing(sheet.campaignId(), sheet.unit().code());
    }
}
