package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
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
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.files.DownloadTickets;
import vn.parindex.files.FileNames;
import vn.parindex.files.StoredFile;
import vn.parindex.files.StoredFiles;
import vn.parindex.identity.Caller;
import vn.parindex.shared.ETags;
import vn.parindex.shared.Localized;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** What proves a sheet: adds, changes, removes and gives out its documents. */
@ApplicationScoped
class EvidenceService {
    private final AssessmentRepository assessments;
    private final SheetContentRepository contents;
    private final AssessmentPolicy policy;
    private final UnitWorkPolicy unitWork;
    private final Campaigns campaigns;
    private final EvidenceLibrary library;
    private final EvidenceViews views;
    private final StoredFiles files;
    private final DownloadTickets tickets;
    private final Caller caller;
    private final Clock clock;

    EvidenceService(
            AssessmentRepository assessments,
            SheetContentRepository contents,
            AssessmentPolicy policy,
            UnitWorkPolicy unitWork,
            Campaigns campaigns,
            EvidenceLibrary library,
            EvidenceViews views,
            StoredFiles files,
            DownloadTickets tickets,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.contents = contents;
        this.policy = policy;
        this.unitWork = unitWork;
        this.campaigns = campaigns;
        this.library = library;
        this.views = views;
        this.files = files;
        this.tickets = tickets;
        this.caller = caller;
        this.clock = clock;
    }

    /** A document with its bytes; whoever gets it closes them. */
    record Content(Evidence document, InputStream bytes) {}

    Page<EvidenceDocumentView> list(UUID id, PageQuery page) {
        var sheet = seen(id);
        var found = library.page(sheet.library(), page);
        var all = views.of(sheet, found.page().items(), found.hits());
        return found.page().map(document -> Objects.requireNonNull(all.get(document.id())));
    }

    /** Keeps the file outside a transaction: a large one takes its time, and neither sheet nor connection waits for it. */
    EvidenceDocumentView upload(UUID id, UploadEvidence form) {
        var read = EvidenceEntry.read(form);
        check(assessments.findByIdOptional(id).orElseThrow(ProblemException::notFound), read);
        var name = FileNames.clean(read.file().fileName());
        return add(id, read, name, files.keep(read.file().uploadedFile(), name));
    }

    @Transactional
    EvidenceDocumentView add(UUID id, EvidenceEntry.Read form, String name, StoredFile file) {
        var sheet = assessments.lockForShare(id).orElseThrow(ProblemException::notFound);
        check(sheet, form);
        return views.of(sheet, library.add(sheet.library(), file, name, form.details(), form.links()));
    }

    private void check(Assessment sheet, EvidenceEntry.Read form) {
        requireMayProve(sheet, form.links());
        EvidenceEntry.check(form.details(), form.secret(), year(sheet), clock.instant());
    }

    @Transactional
    EvidenceDocumentView change(UUID id, UUID evidenceId, @Nullable String ifMatch, ChangeEvidence command) {
        var sheet = assessments.lockForShare(id).orElseThrow(ProblemException::notFound);
        requireMayProve(sheet, List.of());
        var document = library.get(sheet.library(), evidenceId);
        var before = links(sheet, evidenceId);
        var links = command.toLinks();
        // what is linked already may stay, whatever became of the leaf
        requireMayProve(sheet, without(links, before));
        requireOpen(sheet, document.details().equals(command.details()) ? without(before, links) : before);
        var version = ETags.required(ifMatch);
        requireOnce(links);
        EvidenceEntry.check(command.details(), false, year(sheet), clock.instant());
        return views.of(sheet, library.change(sheet.library(), evidenceId, version, command.details(), links));
    }

    @Transactional
    void remove(UUID id, UUID evidenceId) {
        var sheet = assessments.lockForShare(id).orElseThrow(ProblemException::notFound);
        unitWork.requireMayRemove(caller.user(), sheet, standing(sheet), clock.instant());
        library.remove(sheet.library(), evidenceId);
    }

    Content content(UUID id, UUID evidenceId) {
        return content(seen(id), evidenceId);
    }

    @Transactional
    DownloadLinkView link(UUID id, UUID evidenceId) {
        library.get(seen(id).library(), evidenceId);
        var ticket = tickets.issue(evidenceId, caller.user().username());
        var url = "/api/v1/assessments/" + id + "/evidence/" + evidenceId + "/download?ticket=" + ticket.text();
        return new DownloadLinkView(url, ticket.expiresAt());
    }

    /** The bytes for whoever holds a ticket: it was given to somebody who may see the sheet, a minute ago at most. */
    Content linked(UUID id, UUID evidenceId, @Nullable String ticket) {
        if (ticket == null || !tickets.isGood(evidenceId, ticket)) {
            throw ProblemException.notFound();
        }
        return content(assessments.findByIdOptional(id).orElseThrow(ProblemException::notFound), evidenceId);
    }

    private Content content(Assessment sheet, UUID evidenceId) {
        var document = library.get(sheet.library(), evidenceId);
        return new Content(document, files.open(document.sha256()));
    }

    private Assessment seen(UUID id) {
        var sheet = assessments.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        policy.requireSees(caller.user(), sheet);
        return sheet;
    }

    private void requireMayProve(Assessment sheet, List<Evidence.Link> links) {
        policy.requireSees(caller.user(), sheet);
        var leaves = leaves(sheet, links);
        unitWork.requireMayProve(caller.user(), sheet, leaves, requested(sheet), standing(sheet), clock.instant());
        var known = leaves.stream().map(LeafScore::leafCode).collect(Collectors.toSet());
        var codes = links.stream().map(Evidence.Link::leaf);
        refuse(codes.filter(code -> !known.contains(code)).toList(), "evidence.no-leaf");
    }

    /** Leaves that lose a document, or under which it would say something else. */
    private void requireOpen(Assessment sheet, List<Evidence.Link> links) {
        unitWork.requireMayUnlink(
                caller.user(), sheet, leaves(sheet, links), requested(sheet), standing(sheet), clock.instant());
    }

    private List<LeafScore> leaves(Assessment sheet, List<Evidence.Link> links) {
        var codes = links.stream().map(Evidence.Link::leaf).toList();
        return codes.isEmpty() ? List.of() : assessments.leaves(sheet, codes);
    }

    private Set<String> requested(Assessment sheet) {
        return sheet.status() == AssessmentStatus.DRAFT ? Set.of() : contents.requestedLeaves(sheet, clock.instant());
    }

    private Standing standing(Assessment sheet) {
        return campaigns.standing(sheet.campaignId(), sheet.unit().code());
    }

    private static List<Evidence.Link> without(List<Evidence.Link> links, List<Evidence.Link> others) {
        return links.stream().filter(link -> !others.contains(link)).toList();
    }

    private static void requireOnce(List<Evidence.Link> links) {
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

    private int year(Assessment sheet) {
        var refs = campaigns.refs(Set.of(sheet.campaignId()));
        return Objects.requireNonNull(refs.get(sheet.campaignId())).year();
    }

    private List<Evidence.Link> links(Assessment sheet, UUID evidenceId) {
        return library.links(sheet.library(), List.of(evidenceId)).getOrDefault(evidenceId, List.of());
    }
}
