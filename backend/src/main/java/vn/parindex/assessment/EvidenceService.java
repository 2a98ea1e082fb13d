package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceChanges;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.files.DownloadTickets;
import vn.parindex.files.FileNames;
import vn.parindex.files.StoredFiles;
import vn.parindex.identity.Caller;
import vn.parindex.shared.ETags;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemException;

/** What proves a sheet: adds, changes, removes and gives out its documents. */
@ApplicationScoped
class EvidenceService {
    private final SeenSheets sheets;
    private final EvidenceRights rights;
    private final ReadDocuments documents;
    private final EvidenceLibrary library;
    private final EvidenceChanges changes;
    private final EvidenceViews views;
    private final StoredFiles files;
    private final DownloadTickets tickets;
    private final Caller caller;

    EvidenceService(
            SeenSheets sheets,
            EvidenceRights rights,
            ReadDocuments documents,
            EvidenceLibrary library,
            EvidenceChanges changes,
            EvidenceViews views,
            StoredFiles files,
            DownloadTickets tickets,
            Caller caller) {
        this.sheets = sheets;
        this.rights = rights;
        this.documents = documents;
        this.library = library;
        this.changes = changes;
        this.views = views;
        this.files = files;
        this.tickets = tickets;
        this.caller = caller;
    }

    /** A revision of a document with its bytes; whoever gets it closes them. */
    record Content(Evidence.Revision revision, InputStream bytes) {}

    /** A form whose file is kept. */
    record Kept(EvidenceEntry.Read form, EvidenceChanges.Content content) {}

    Page<EvidenceDocumentView> list(UUID id, PageQuery page) {
        var sheet = sheets.get(id);
        var found = library.page(sheet.library(), page);
        var all = views.of(sheet, found.page().items(), found.hits());
        return found.page().map(document -> Objects.requireNonNull(all.get(document.id())));
    }

    /** Keeps the file outside a transaction: a large one takes its time, and neither sheet nor connection waits for it. */
    Kept keep(UUID id, UploadEvidence form) {
        var read = EvidenceEntry.read(form);
        check(rights.found(id), read);
        var name = FileNames.clean(read.file().fileName());
        var file = files.keep(read.file().uploadedFile(), name);
        return new Kept(read, new EvidenceChanges.Content(file, name, null));
    }

    /** Makes a document of a kept file. */
    @Transactional
    EvidenceDocumentView add(UUID id, Kept kept) {
        var sheet = rights.locked(id);
        var form = kept.form();
        rights.lockLeaves(sheet, form.links());
        check(sheet, form);
        return views.of(sheet, changes.add(sheet.library(), kept.content(), form.details(), form.links()));
    }

    private void check(Assessment sheet, EvidenceEntry.Read form) {
        rights.requireSet(sheet, form.indexSet());
        rights.requireMayProve(sheet, form.links());
        rights.check(sheet, form.details(), form.secret());
    }

    @Transactional
    EvidenceDocumentView change(UUID id, UUID evidenceId, @Nullable String ifMatch, ChangeEvidence command) {
        var sheet = rights.locked(id);
        rights.requireMayProve(sheet, List.of());
        var document = library.get(sheet.library(), evidenceId);
        var before = links(sheet, evidenceId);
        var links = command.toLinks();
        rights.lockLeaves(sheet, Stream.concat(before.stream(), links.stream()).toList());
        // what is linked already may stay, whatever became of the leaf
        rights.requireMayProve(sheet, without(links, before));
        var name = command.name() == null ? document.name() : FileNames.renamed(document.name(), command.name());
        var same =
                document.details().equals(command.details()) && document.name().equals(name);
        rights.requireOpen(sheet, same ? without(before, links) : before);
        var version = ETags.required(ifMatch);
        EvidenceRights.requireOnce(links);
        rights.check(sheet, command.details(), false);
        return views.of(sheet, changes.change(sheet.library(), evidenceId, version, name, command.details(), links));
    }

    @Transactional
    void remove(UUID id, UUID evidenceId, @Nullable String ifMatch) {
        var sheet = rights.locked(id);
        rights.requireMayRemove(sheet);
        changes.remove(sheet.library(), evidenceId, ifMatch == null ? null : ETags.required(ifMatch));
    }

    /** The bytes of a revision; of the newest one where none is named. */
    Content content(UUID id, UUID evidenceId, @Nullable Integer revision) {
        return content(sheets.get(id), evidenceId, revision);
    }

    @Transactional
    DownloadLinkView link(UUID id, UUID evidenceId, @Nullable Integer revision) {
        revision(sheets.get(id), evidenceId, revision);
        var ticket = tickets.issue(evidenceId, caller.user().username());
        var url = "/api/v1/assessments/" + id + "/evidence/" + evidenceId + "/download?ticket=" + ticket.text()
                + (revision == null ? "" : "&revision=" + revision);
        return new DownloadLinkView(url, ticket.expiresAt());
    }

    /** The bytes for whoever holds a ticket: it was given to somebody who may see the sheet, a minute ago at most. */
    Content linked(UUID id, UUID evidenceId, @Nullable String ticket, @Nullable Integer revision) {
        if (ticket == null || !tickets.isGood(evidenceId, ticket)) {
            throw ProblemException.notFound();
        }
        return content(rights.found(id), evidenceId, revision);
    }

    private Content content(Assessment sheet, UUID evidenceId, @Nullable Integer number) {
        var revision = revision(sheet, evidenceId, number);
        return new Content(revision, files.open(revision.sha256()));
    }

    private Evidence.Revision revision(Assessment sheet, UUID evidenceId, @Nullable Integer number) {
        return documents.revisions(sheet, evidenceId).stream()
                .filter(revision -> number == null || number == revision.number())
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private static List<Evidence.Link> without(List<Evidence.Link> links, List<Evidence.Link> others) {
        return links.stream().filter(link -> !others.contains(link)).toList();
    }

    private List<Evidence.Link> links(Assessment sheet, UUID evidenceId) {
        return library.links(sheet.library(), List.of(evidenceId)).getOrDefault(evidenceId, List.of());
    }
}
