package vn.parindex.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.files.FileGoneException;
import vn.parindex.files.StoredFile;
import vn.parindex.files.StoredFiles;
import vn.parindex.identity.Caller;
import vn.parindex.inspection.Inspections;
import vn.parindex.shared.Localized;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/**
 * The documents of sheets. Changes need a running transaction that holds the sheet's lock, and whoever asks has checked
 * that the caller may; each leaves its audit event.
 */
@ApplicationScoped
public class EvidenceLibrary {
    private final EvidenceRepository documents;
    private final StoredFiles files;
    private final Inspections inspections;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    EvidenceLibrary(
            EvidenceRepository documents,
            StoredFiles files,
            Inspections inspections,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.documents = documents;
        this.files = files;
        this.inspections = inspections;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The sheet whose library is meant. */
    public record Sheet(UUID campaignId, UUID id, String unitCode) {}

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

    /** The documents at each leaf that has any, oldest first, in one query, and what is known of their bytes in another. */
    public Map<String, List<Evidence.AtLeaf>> byLeaf(Sheet sheet, DuplicateScope scope) {
        var byLeaf = new HashMap<String, List<Evidence.AtLeaf>>();
        var rows = documents.atLeaves(sheet, scope);
        var known = inspections.of(rows.stream()
                .map(row -> row.get(1, EvidenceDocument.class).sha256())
                .collect(Collectors.toSet()));
        for (var row : rows) {
            var document = row.get(1, EvidenceDocument.class);
            var link = row.get(0, EvidenceLink.class);
            byLeaf.computeIfAbsent(link.leafCode(), leaf -> new ArrayList<>())
                    .add(new Evidence.AtLeaf(
                            document.view(),
                            link.view().pointer(),
                            link.linkedAt(),
                            row.get(2, Long.class),
                            known.get(document.sha256())));
        }
        return byLeaf;
    }

    /** The documents at one leaf of many sheets of a campaign, oldest first, in one query; a sheet without any is missing. */
    public Map<UUID, List<Evidence.Mark>> marks(UUID campaignId, Collection<UUID> sheets, String leafCode) {
        return documents.atLeaf(campaignId, sheets, leafCode).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(
                                row -> new Evidence.Mark(
                                        row.get(1, UUID.class), row.get(2, String.class), row.get(3, String.class)),
                                Collectors.toList())));
    }

    /**
     * How many documents each leaf has, in one query, and which of them are locked away in another; a leaf without any is
     * missing.
     */
    public Map<String, Evidence.Count> counts(Sheet sheet) {
        var rows = documents.proofs(sheet);
        var blocked = inspections.blocked(
                rows.stream().map(row -> row.get(2, String.class)).collect(Collectors.toSet()));
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class),
                        row -> Evidence.Count.of(
                                row.get(1, EvidenceKind.class), blocked.contains(row.get(2, String.class))),
                        Evidence.Count::plus));
    }

    /** A page of the library; what is looked for may be in what is said about a document, or in its text. */
    public Evidence.Found page(Sheet sheet, PageQuery page) {
        var looked = page.folded();
        var saying = looked.isEmpty() ? Set.<String>of() : inspections.saying(documents.hashes(sheet), looked);
        var found = documents.page(sheet, page, saying).map(EvidenceDocument::view);
        var shown = found.items().stream()
                .map(Evidence::sha256)
                .filter(saying::contains)
                .collect(Collectors.toSet());
        return new Evidence.Found(found, inspections.hits(shown, looked));
    }

    /** All documents of a sheet, oldest first. */
    public List<Evidence> all(Sheet sheet) {
        return documents.all(sheet).stream().map(EvidenceDocument::view).toList();
    }

    /** Every document with bytes of these addresses, those that were removed and those that held them before too. */
    public List<Evidence.Use> uses(Collection<String> sha256s) {
        return Stream.concat(
                        documents.using(sha256s).stream().map(EvidenceDocument::use),
                        documents.earlier(sha256s).stream().map(EvidenceRevision::use))
                .toList();
    }

    /**
     * One document.
     *
     * @throws ProblemException 404 when the sheet has none with this id, or has it no more
     */
    public Evidence get(Sheet sheet, UUID id) {
        return find(sheet, id).view();
    }

    /** The links of these documents, by leaf; one without links is missing. */
    public Map<UUID, List<Evidence.Link>> links(Sheet sheet, Collection<UUID> ids) {
        return documents.links(sheet, ids).stream()
                .collect(Collectors.groupingBy(
                        EvidenceLink::documentId, Collectors.mapping(EvidenceLink::view, Collectors.toList())));
    }

    /** For each of these documents the others that hold the same bytes, in one query. */
    public Map<UUID, List<Evidence.Elsewhere>> elsewhere(Collection<Evidence> of, DuplicateScope scope) {
        var leaves = leaves(of.stream().map(Evidence::sha256).toList(), scope);
        return of.stream()
                .collect(Collectors.toMap(
                        Evidence::id,
                        document -> leaves.entrySet().stream()
                                .filter(other -> other.getKey().sha256().equals(document.sha256())
                                        && !other.getKey().id().equals(document.id()))
                                .map(other -> new Evidence.Elsewhere(
                                        other.getKey().campaignId(),
                                        other.getKey().assessmentId(),
                                        other.getValue()))
                                .toList()));
    }

    /** The documents with these bytes in all libraries, by SHA-256, in one query. */
    public Map<String, List<Evidence.Held>> holding(Collection<String> sha256s) {
        var leaves = leaves(sha256s, DuplicateScope.everywhere());
        return leaves.entrySet().stream()
                .map(held -> new Evidence.Held(
                        held.getKey().campaignId(), held.getKey().view(), held.getValue()))
                .collect(Collectors.groupingBy(held -> held.document().sha256()));
    }

    private Map<EvidenceDocument, List<String>> leaves(Collection<String> sha256s, DuplicateScope scope) {
        var leaves = new LinkedHashMap<EvidenceDocument, List<String>>();
        for (var row : documents.withBytes(sha256s, scope)) {
            var linked = leaves.computeIfAbsent(row.get(0, EvidenceDocument.class), d -> new ArrayList<>());
            if (row.get(1) != null) {
                linked.add(row.get(1, String.class));
            }
        }
        return leaves;
    }

    /** Adds a kept file to the library, linked to leaves of the sheet. */
    public Evidence add(Sheet sheet, Content content, EvidenceDetails details, List<Evidence.Link> links) {
        return add(sheet, List.of(new Addition(content, details, links))).getFirst();
    }

    /**
     * Adds kept files to the library.
     *
     * @throws FileGoneException when the store has lost one of them since
     */
    public List<Evidence> add(Sheet sheet, List<Addition> additions) {
        files.record(
                additions.stream().map(addition -> addition.content().file()).toList());
        return additions.stream()
                .map(addition -> put(sheet, addition.content(), addition.details(), addition.links()))
                .toList();
    }

    private Evidence put(Sheet sheet, Content content, EvidenceDetails details, List<Evidence.Link> links) {
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
            Sheet sheet, UUID id, long version, String name, EvidenceDetails details, List<Evidence.Link> links) {
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
    public Evidence replace(Sheet sheet, UUID id, long version, Content content) {
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

    /** What a document holds and held, newest first. */
    public List<Evidence.Revision> revisions(Sheet sheet, UUID id) {
        var current = get(sheet, id).current();
        return Stream.concat(
                        Stream.of(current),
                        documents.revisions(sheet, id).stream().map(EvidenceRevision::view))
                .toList();
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
     * @throws ProblemException 404 for no such document
     */
    public void remove(Sheet sheet, UUID id) {
        var document = find(sheet, id);
        var linked = documents.links(sheet, List.of(id));
        var now = clock.instant();
        document.remove(caller.user().username(), now);
        linked.forEach(link -> link.remove(now));
        record("evidence.remove", sheet, document, new State(document.view(), views(linked)));
    }

    /** The document as nobody else changes it any more; who was faster has made another version, also by removing it. */
    private EvidenceDocument find(Sheet sheet, UUID id, long version) {
        var document = find(sheet, id);
        documents.lock(document);
        if (document.version() != version) {
            throw new ProblemException(ProblemType.STALE_VERSION, Localized.message("stale.evidence"));
        }
        return document;
    }

    private EvidenceDocument find(Sheet sheet, UUID id) {
        return documents.find(sheet, id).orElseThrow(ProblemException::notFound);
    }

    private void record(String action, Sheet sheet, EvidenceDocument document, Object change) {
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
