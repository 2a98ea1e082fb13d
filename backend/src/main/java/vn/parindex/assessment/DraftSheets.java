package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.campaign.Campaigns;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceChanges;
import vn.parindex.evidence.EvidenceDetails;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.files.StoredFile;
import vn.parindex.identity.Caller;
import vn.parindex.inspection.Inspections;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** What other features may ask about and do to a unit's own sheet, under the same rules as a person at the sheet. */
@ApplicationScoped
public class DraftSheets {
    private final AssessmentRepository assessments;
    private final SheetContentRepository contents;
    private final AssessmentPolicy policy;
    private final UnitWorkPolicy unitWork;
    private final Submissions submissions;
    private final Campaigns campaigns;
    private final EvidenceLibrary library;
    private final EvidenceChanges changes;
    private final Inspections inspections;
    private final Caller caller;
    private final Clock clock;

    DraftSheets(
            AssessmentRepository assessments,
            SheetContentRepository contents,
            AssessmentPolicy policy,
            UnitWorkPolicy unitWork,
            Submissions submissions,
            Campaigns campaigns,
            EvidenceLibrary library,
            EvidenceChanges changes,
            Inspections inspections,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.contents = contents;
        this.policy = policy;
        this.unitWork = unitWork;
        this.submissions = submissions;
        this.campaigns = campaigns;
        this.library = library;
        this.changes = changes;
        this.inspections = inspections;
        this.caller = caller;
        this.clock = clock;
    }

    /** A sheet of an earlier campaign. */
    public record Earlier(Campaigns.Ref campaign, SubmittedSheet sheet) {}

    /**
     * The caller's own sheet.
     *
     * @throws ProblemException 404 for one that the caller may not know of, 403 for one of others
     */
    public SubmittedSheet own(UUID id) {
        return read(requireOwn(assessments.findByIdOptional(id)));
    }

    /** Whether the unit's caller may now work on the sheet as a draft. */
    public boolean isOpenDraft(UUID id) {
        var sheet = requireOwn(assessments.findByIdOptional(id));
        return sheet.status() == AssessmentStatus.DRAFT
                && campaigns.standing(sheet.campaignId(), sheet.unit().code()).selfScoringOpen(clock.instant());
    }

    /**
     * The caller's own sheet, kept from being saved or moved by others until the transaction ends.
     *
     * @throws ProblemException as {@link #own}, 409 when it is no draft or self scoring is not open
     */
    public SubmittedSheet lockDraft(UUID id) {
        var sheet = requireOwn(assessments.lockForUpdate(List.of(id)).stream().findFirst());
        var standing = campaigns.standing(sheet.campaignId(), sheet.unit().code());
        if (sheet.status() != AssessmentStatus.DRAFT) {
            throw policy.wrongState(caller.user(), sheet, standing, clock.instant(), AssessmentPolicy.PROVE);
        }
        unitWork.requireMayProve(caller.user(), sheet, List.of(), Set.of(), standing, clock.instant());
        return read(sheet);
    }

    /** The unit's sheet in the last annual campaign before that of a sheet of the caller's own, if it has one. */
    public Optional<Earlier> before(SheetRef sheet) {
        var years =
                campaigns.before(sheet.campaignId()).stream().collect(Collectors.toMap(Campaigns.Ref::id, ref -> ref));
        return assessments
                .list("unitCode = ?1 and campaignId in ?2", sheet.unit().code(), years.keySet())
                .stream()
                .max(Comparator.comparingInt(earlier -> year(years, earlier)))
                .map(earlier -> new Earlier(Objects.requireNonNull(years.get(earlier.campaignId())), read(earlier)));
    }

    private static int year(Map<UUID, Campaigns.Ref> years, Assessment sheet) {
        return Objects.requireNonNull(years.get(sheet.campaignId())).year();
    }

    /**
     * Adds a document with the bytes of another one to a leaf of a sheet that {@link #lockDraft} has locked; where the
     * sheet has one with these bytes, that one is linked and stays as it is described.
     *
     * @throws ProblemException 409 for a leaf that does not apply and for bytes that are locked away, 422 for details that
     *     cannot stand in the year
     */
    public void prove(SheetRef ref, String leaf, Evidence from, EvidenceDetails details, Evidence.Link link) {
        var sheet = assessments.findByIdOptional(ref.id()).orElseThrow(ProblemException::notFound);
        var standing = campaigns.standing(sheet.campaignId(), sheet.unit().code());
        unitWork.requireMayProve(
                caller.user(), sheet, assessments.leaves(sheet, List.of(leaf)), Set.of(), standing, clock.instant());
        inspections.requireOpen(from.sha256());
        var year = Objects.requireNonNull(
                        campaigns.refs(Set.of(sheet.campaignId())).get(sheet.campaignId()))
                .year();
        var present = library.withBytes(sheet.library(), from.sha256());
        if (present.isEmpty()) {
            EvidenceEntry.check(details, false, year, clock.instant());
            var file = new StoredFile(from.sha256(), from.size(), from.mediaType());
            changes.add(
                    sheet.library(),
                    new EvidenceChanges.Content(file, from.name(), from.url()),
                    details,
                    List.of(link));
            return;
        }
        var document = present.get();
        var links = new ArrayList<>(
                library.links(sheet.library(), List.of(document.id())).getOrDefault(document.id(), List.of()));
        links.removeIf(one -> one.leaf().equals(leaf));
        links.add(link);
        changes.change(sheet.library(), document.id(), document.version(), document.name(), document.details(), links);
    }

    /** Those of these bytes that a sheet of the caller's own has in its library. */
    public Set<String> present(SheetRef sheet, Collection<String> sha256s) {
        return library.present(libraryOf(sheet), sha256s);
    }

    private static EvidenceLibrary.Sheet libraryOf(SheetRef sheet) {
        return new EvidenceLibrary.Sheet(
                sheet.campaignId(), sheet.id(), sheet.unit().code());
    }

    private SubmittedSheet read(Assessment sheet) {
        return submissions.read(sheet, contents.of(sheet));
    }

    private Assessment requireOwn(Optional<Assessment> found) {
        var sheet = found.orElseThrow(ProblemException::notFound);
        policy.requireSees(caller.user(), sheet);
        if (!AssessmentPolicy.ownsAsUnit(caller.user(), sheet)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return sheet;
    }
}
