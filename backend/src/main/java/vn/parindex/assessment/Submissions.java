package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Standing;
import vn.parindex.evidence.DuplicateScope;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.identity.Caller;
import vn.parindex.identity.CurrentUser;
import vn.parindex.indexset.IndexSets;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** What other features may ask about sheets that are handed in. */
@ApplicationScoped
public class Submissions {
    private static final String ATTACH = "attach-report";

    private final SeenSheets sheets;
    private final AssessmentRepository assessments;
    private final SheetContentRepository contents;
    private final RemarksRepository remarks;
    private final AssessmentPolicy policy;
    private final Campaigns campaigns;
    private final IndexSets indexSets;
    private final EvidenceLibrary library;
    private final Caller caller;
    private final Clock clock;

    Submissions(
            SeenSheets sheets,
            AssessmentRepository assessments,
            SheetContentRepository contents,
            RemarksRepository remarks,
            AssessmentPolicy policy,
            Campaigns campaigns,
            IndexSets indexSets,
            EvidenceLibrary library,
            Caller caller,
            Clock clock) {
        this.sheets = sheets;
        this.assessments = assessments;
        this.contents = contents;
        this.remarks = remarks;
        this.policy = policy;
        this.campaigns = campaigns;
        this.indexSets = indexSets;
        this.library = library;
        this.caller = caller;
        this.clock = clock;
    }

    /** A sheet that its unit may hand in, and what it lacks for that. */
    public record Draft(SubmittedSheet submitted, List<ProblemError> lacks) {}

    /**
     * The sheet, if the caller may know of it.
     *
     * @throws ProblemException 404
     */
    public SheetRef seen(UUID id) {
        return SheetRef.of(sheets.get(id));
    }

    /** These sheets, for whoever may see all of them. */
    public Map<UUID, SheetRef> refs(Collection<UUID> ids) {
        return assessments.list("id in ?1", ids).stream().collect(Collectors.toMap(Assessment::id, SheetRef::of));
    }

    /** What the caller's unit would hand in now; null for others, and where the sheet is not the unit's to hand in. */
    public @Nullable Draft draft(UUID id) {
        var sheet = sheets.get(id);
        if (!AssessmentPolicy.ownsAsUnit(caller.user(), sheet) || sheet.status() != AssessmentStatus.DRAFT) {
            return null;
        }
        var content = contents.of(sheet);
        var lacks = Needs.ofSubmission(content, indexSets.issued(sheet.indexSetId()), library.counts(sheet.library()));
        return new Draft(read(sheet, content), lacks);
    }

    /** What the sheet of this transaction holds. */
    SubmittedSheet read(Assessment sheet, SheetContent content) {
        var set = indexSets.issued(sheet.indexSetId());
        var documents =
                library.byLeaf(sheet.library(), DuplicateScope.of(sheet.unit().code()));
        return new SubmittedSheet(
                SheetRef.of(sheet),
                content.leaves().stream()
                        .filter(row -> row.scoredBy() == ScoredBy.SELF)
                        .map(row -> SubmittedLeaf.of(
                                row, set.leaf(row.leafCode()), documents.getOrDefault(row.leafCode(), List.of())))
                        .toList(),
                remarks.of(sheet));
    }

    /** Whether the caller may now attach the signed report to the sheet. */
    public boolean mayAttach(UUID id) {
        var sheet = sheets.get(id);
        return AssessmentPolicy.ownsAsUnit(caller.user(), sheet)
                && takesReport(sheet, standing(sheet), clock.instant());
    }

    /**
     * Makes sure that the caller may now attach the signed report: its unit, while it scores itself and until the sheet
     * leaves its first level. In a transaction the sheet stays there until it ends, and one attaches after the other.
     *
     * @throws ProblemException 404 for a sheet one may not know of, 403 for one that is not one's own, 409 afterwards
     */
    public SheetRef requireMayAttach(UUID id) {
        var sheet = assessments.lockForUpdate(List.of(id)).stream().findFirst().orElseThrow(ProblemException::notFound);
        var user = caller.user();
        policy.requireSees(user, sheet);
        if (!AssessmentPolicy.ownsAsUnit(user, sheet)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        var standing = standing(sheet);
        if (!takesReport(sheet, standing, clock.instant())) {
            throw refusal(user, sheet, standing);
        }
        return SheetRef.of(sheet);
    }

    private ProblemException refusal(CurrentUser user, Assessment sheet, Standing standing) {
        return sheet.status() == AssessmentStatus.DRAFT
                ? new ProblemException(ProblemType.PHASE_CLOSED, SelfScoringTimes.of(standing))
                : policy.wrongState(user, sheet, standing, clock.instant(), ATTACH);
    }

    private static boolean takesReport(Assessment sheet, Standing standing, Instant now) {
        return sheet.status() == AssessmentStatus.DRAFT
                ? standing.selfScoringOpen(now)
                : sheet.status() == SheetAction.SUBMIT.target(sheet);
    }

    private Standing standing(Assessment sheet) {
        return campaigns.standing(sheet.campaignId(), sheet.unit().code());
    }
}
