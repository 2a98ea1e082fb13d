package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
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
    private final Campaigns campaigns;
    private final EvidenceLibrary library;
    private final StoredFiles files;
    private final DownloadTickets tickets;
    private final Caller caller;
    private final Clock clock;

    EvidenceService(
            AssessmentRepository assessments,
            SheetContentRepository contents,
            AssessmentPolicy policy,
            Campaigns campaigns,
            EvidenceLibrary library,
            StoredFiles files,
            DownloadTickets tickets,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.contents = contents;
        this.policy = policy;
        this.campaigns = campaigns;
        this.library = library;
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
        var views = views(sheet, found.items());
        return found.map(document -> Objects.requireNonNull(views.get(document.id())));
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
        return view(sheet, library.add(sheet.library(), file, name, form.details(), form.links()));
    }

    private void check(Assessment sheet, EvidenceEntry.Read form) {
        requireMayProve(sheet, form.links());
        EvidenceEntry.check(form.details(), form.secret(), year(sheet), clock.instant());
    }

    @Transactional
    EvidenceDocumentView change(UUID id, UUID evidenceId, @Nullable String ifMatch, ChangeEvidence command) {
        var sheet = assessments.lockForShare(id).orElseThrow(ProblemException::notFound);
        requireMayProve(sheet, List.of());
        library.get(sheet.library(), evidenceId);
        var before = links(sheet, evidenceId);
        var links = command.toLinks();
        // what is linked already may stay, whatever became of the leaf
        requireMayProve(
                sheet, links.stream().filter(link -> !before.contains(link)).toList());
        var version = ETags.required(ifMatch);
        requireOnce(links);
        EvidenceEntry.check(command.details(), false, year(sheet), clock.instant());
        return view(sheet, library.change(sheet.library(), evidenceId, version, command.details(), links));
    }

    @Transactional
    void remove(UUID id, UUID evidenceId) {
        var sheet = assessments.lockForShare(id).orElseThrow(ProblemException::notFound);
        var standing = campaigns.standing(sheet.campaignId(), sheet.unit().code());
        policy.requireMayRemove(caller.user(), sheet, standing, clock.instant());
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
        var user = caller.user();
        policy.requireSees(user, sheet);
        var codes = links.stream().map(Evidence.Link::leaf).toList();
        var leaves = codes.isEmpty() ? List.<LeafScore>of() : assessments.leaves(sheet, codes);
        var standing = campaigns.standing(sheet.campaignId(), sheet.unit().code());
        var requested = sheet.status() == AssessmentStatus.DRAFT
                ? Set.<String>of()
                : contents.requestedLeaves(sheet, clock.instant());
        policy.requireMayProve(user, sheet, leaves, requested, standing, clock.instant());
        var known = leaves.stream().map(LeafScore::leafCode).collect(Collectors.toSet());
        refuse(codes.stream().filter(code -> !known.contains(code)).toList(), "evidence.no-leaf");
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
        return campaign(sheet.campaignId(), campaigns.refs(Set.of(sheet.campaignId())))
                .year();
    }

    private List<Evidence.Link> links(Assessment sheet, UUID evidenceId) {
        return library.links(sheet.library(), List.of(evidenceId)).getOrDefault(evidenceId, List.of());
    }

    private EvidenceDocumentView view(Assessment sheet, Evidence document) {
        return Objects.requireNonNull(views(sheet, List.of(document)).get(document.id()));
    }

    /** Views of documents of one sheet, in a constant number of statements. */
    private Map<UUID, EvidenceDocumentView> views(Assessment sheet, Collection<Evidence> documents) {
        var links = library.links(
                sheet.library(), documents.stream().map(Evidence::id).toList());
        var elsewhere = library.elsewhere(documents, policy.duplicateScope(caller.user(), sheet));
        var others = elsewhere.values().stream().flatMap(List::stream).toList();
        var sheets = assessments
                .list(
                        "id in ?1",
                        others.stream().map(Evidence.Elsewhere::assessmentId).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Assessment::id, other -> other));
        var refs = campaigns.refs(
                others.stream().map(Evidence.Elsewhere::campaignId).collect(Collectors.toSet()));
        return documents.stream()
                .collect(Collectors.toMap(
                        Evidence::id,
                        document -> EvidenceDocumentView.of(
                                document,
                                links.getOrDefault(document.id(), List.of()),
                                elsewhere.getOrDefault(document.id(), List.of()).stream()
                                        .map(other -> duplicate(other, sheets, refs))
                                        .toList())));
    }

    private static EvidenceDocumentView.Duplicate duplicate(
            Evidence.Elsewhere other, Map<UUID, Assessment> sheets, Map<UUID, Campaigns.Ref> refs) {
        return new EvidenceDocumentView.Duplicate(
                Objects.requireNonNull(sheets.get(other.assessmentId())).unit(),
                campaign(other.campaignId(), refs),
                other.assessmentId(),
                other.leaves());
    }

    private static Campaigns.Ref campaign(UUID id, Map<UUID, Campaigns.Ref> refs) {
        return Objects.requireNonNull(refs.get(id));
    }
}
