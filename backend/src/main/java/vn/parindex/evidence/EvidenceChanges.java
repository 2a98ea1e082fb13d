package vn.parindex.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.files.FileGoneException;
import vn.parindex.files.StoredFile;
import vn.parindex.files.StoredFiles;
import vn.parindex.identity.Caller;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/**
 * Changes of the documents of sheets. They need a running transaction that holds the sheet's lock, and whoever asks has
 * checked that the caller may; each leaves its audit event.
 */
@ApplicationScoped
public class EvidenceChanges {
    private final EvidenceRepository documents;
    private final StoredFiles files;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    EvidenceChanges(EvidenceRepository documents, StoredFiles files, Audit audit, Caller caller, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What a document holds.
     *
     * @param url where it is in another system, null for a file
     */
    public record Content(
            StoredFile file, String name, @Nullable String url) {}

    /** A new document: what it holds, what is said about it, and the leaves that it is linked to. */
    public record Addition(Content content, EvidenceDetails details, List<Evidence.Link> links) {}

    /** What a document was or is, for the trail. */
    record State(Evidence document, List<Evidence.Link> links) {}

    /** What a change did, for the trail. */
    record Change(State before, State after) {}

    /** Adds a kept file to the library, linked to leaves of the sheet. */
    public Evidence add(
            EvidenceLibrary.Sheet sheet, Content content, EvidenceDetails details, List<Evidence.Link> links) {
        return add(sheet, List.of(new Addition(content, details, links))).getFirst();
    }

    /**
     * Adds kept files to the library.
     *
     * @throws FileGoneException when the store has lost some of them since
     */
    public List<Evidence> add(EvidenceLibrary.Sheet sheet, List<Addition> additions) {
        files.record(
                additions.stream().map(addition -> addition.content().file()).toList());
        return additions.stream()
                .map(addition -> put(sheet, addition.content(), addition.details(), addition.links()))
                .toList();
    }

    private Evidence put(
            EvidenceLibrary.Sheet sheet, Content content, EvidenceDetails details, List<Evidence.Link> links) {
        var user = caller.user();
        var now = clock.instant();
        var document = new EvidenceDocument(sheet, content, details, user, now);
        documents.persist(document);
        links.forEach(link -> documents.add(new EvidenceLink(document, link, user.username(), now)));
        documents.flush();
        record("evidence.add", sheet, document, new State(document.view(), links));
        return document.view();
    }

    /**
     * Replaces what is said about a document, its name and what it is linked to; the bytes stay.
     *
     * @param version that the change is based on
     * @throws ProblemException 404 for no such document, 412 when somebody else was faster
     */
    public Evidence change(
            EvidenceLibrary.Sheet sheet,
            UUID id,
            long version,
            String name,
            EvidenceDetails details,
            List<Evidence.Link> links) {
        var document = find(sheet, id, version);
        var linked = documents.links(sheet, List.of(id));
        var before = new State(document.view(), views(linked));
        document.describe(details, clock.instant());
        document.rename(name, clock.instant());
        relink(document, linked, links);
        documents.flush();
        record("evidence.change", sheet, document, new Change(before, new State(document.view(), links)));
        return document.view();
    }

    /**
     * Gives a document other bytes as a new revision; id, words and links stay, and so do the bytes before.
     *
     * @param version that the change is based on
     * @throws ProblemException 404 for no such document, 412 when somebody else was faster
     */
    public Evidence replace(EvidenceLibrary.Sheet sheet, UUID id, long version, Content content) {
        var document = find(sheet, id, version);
        var links = views(documents.links(sheet, List.of(id)));
        var before = new State(document.view(), links);
        files.record(content.file());
        documents.replace(document, content, caller.user(), clock.instant());
        document.rename(content.name(), clock.instant());
        documents.flush();
        record("evidence.replace", sheet, document, new Change(before, new State(document.view(), links)));
        return document.view();
    }

    private void relink(EvidenceDocument document, List<EvidenceLink> linked, List<Evidence.Link> links) {
        var by = caller.user().username();
        var now = clock.instant();
        var wanted = links.stream().collect(Collectors.toMap(Evidence.Link::leaf, Function.identity()));
        for (var link : linked) {
            var to = wanted.remove(link.leafCode());
            if (to == null) {
                link.remove(now);
            } else if (!to.equals(link.view())) {
                link.point(to.pointer(), by, now);
            }
        }
        wanted.values().forEach(link -> documents.add(new EvidenceLink(document, link, by, now)));
    }

    /**
     * Takes a document out of the library; rows and bytes stay for the history.
     *
     * @param version that the removal is based on, null where whoever asks does not care what became of the document
     * @throws ProblemException 404 for no such document, 412 when somebody else was faster
     */
    public void remove(EvidenceLibrary.Sheet sheet, UUID id, @Nullable Long version) {
        var document = version == null ? present(sheet, id) : find(sheet, id, version);
        var linked = documents.links(sheet, List.of(id));
        var now = clock.instant();
        document.remove(caller.user().username(), now);
        linked.forEach(link -> link.remove(now));
        record("evidence.remove", sheet, document, new State(document.view(), views(linked)));
    }

    /** The document as nobody else changes it any more; who was faster has made another version, also by removing it. */
    private EvidenceDocument find(EvidenceLibrary.Sheet sheet, UUID id, long version) {
        var document = locked(sheet, id);
        if (document.version() != version) {
            throw new ProblemException(ProblemType.STALE_VERSION, Localized.message("stale.evidence"));
        }
        return document;
    }

    /** The same in whatever version it is; who was faster may have removed it. */
    private EvidenceDocument present(EvidenceLibrary.Sheet sheet, UUID id) {
        var document = locked(sheet, id);
        if (document.isRemoved()) {
            throw ProblemException.notFound();
        }
        return document;
    }

    private EvidenceDocument locked(EvidenceLibrary.Sheet sheet, UUID id) {
        var document = documents.find(sheet, id).orElseThrow(ProblemException::notFound);
        documents.lock(document);
        return document;
    }

    private void record(String action, EvidenceLibrary.Sheet sheet, EvidenceDocument document, Object change) {
        audit.record(
                action,
                AuditObject.in(sheet.campaignId(), "evidence", sheet.id() + "/" + document.id())
                        .about(sheet.unitCode()),
                change);
    }

    private static List<Evidence.Link> views(List<EvidenceLink> links) {
        return links.stream().map(EvidenceLink::view).toList();
    }
}
