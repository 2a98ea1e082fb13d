package vn.parindex.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.inspection.Inspections;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemException;

/** What is known of the documents of sheets; whoever asks has checked that the caller may know of the sheet. */
@ApplicationScoped
public class EvidenceLibrary {
    private final EvidenceRepository documents;
    private final Inspections inspections;

    EvidenceLibrary(EvidenceRepository documents, Inspections inspections) {
        this.documents = documents;
        this.inspections = inspections;
    }

    /** The sheet whose library is meant. */
    public record Sheet(UUID campaignId, UUID id, String unitCode) {}

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
                                        row.get(1, EvidenceDocument.class).view(), row.get(2, String.class)),
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

    /**
     * One document to read, also one that was removed after others had been handed it: whoever finds it in the history may
     * look at it. What was removed before is nobody's.
     *
     * @param handedIn when the sheet left its unit; asked for a removed document only
     * @throws ProblemException 404 when the sheet has none with this id, or nobody was handed it
     */
    public Evidence read(Sheet sheet, UUID id, Supplier<List<Instant>> handedIn) {
        var document = documents.ever(sheet, id).orElseThrow(ProblemException::notFound);
        if (!readable(sheet, List.of(document), handedIn).contains(id)) {
            throw ProblemException.notFound();
        }
        return document.view();
    }

    /** Every document of the sheet that can be read in this way. */
    public Set<UUID> readable(Sheet sheet, Supplier<List<Instant>> handedIn) {
        return readable(sheet, documents.ever(sheet), handedIn);
    }

    private Set<UUID> readable(Sheet sheet, List<EvidenceDocument> of, Supplier<List<Instant>> handedIn) {
        if (of.stream().noneMatch(EvidenceDocument::isRemoved)) {
            return of.stream().map(EvidenceDocument::id).collect(Collectors.toSet());
        }
        var instants = handedIn.get();
        var replaced = documents.firstBytes(sheet);
        return of.stream()
                .filter(document -> {
                    var since =
                            replaced.getOrDefault(document.id(), document.view().at());
                    return instants.stream().anyMatch(at -> document.wasThere(since, at)) || !document.isRemoved();
                })
                .map(EvidenceDocument::id)
                .collect(Collectors.toSet());
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

    /** The document with these bytes, if the sheet has one. */
    public Optional<Evidence> withBytes(Sheet sheet, String sha256) {
        return documents.withBytes(sheet, List.of(sha256)).stream()
                .map(EvidenceDocument::view)
                .findFirst();
    }

    /** Those of these bytes that the sheet has. */
    public Set<String> present(Sheet sheet, Collection<String> sha256s) {
        return documents.withBytes(sheet, sha256s).stream()
                .map(EvidenceDocument::sha256)
                .collect(Collectors.toSet());
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

    /**
     * What a document holds and held, newest first.
     *
     * @param document of the sheet, also a removed one
     */
    public List<Evidence.Revision> revisions(Sheet sheet, Evidence document) {
        return Stream.concat(
                        Stream.of(document.current()),
                        documents.revisions(sheet, document.id()).stream().map(EvidenceRevision::view))
                .toList();
    }

    private EvidenceDocument find(Sheet sheet, UUID id) {
        return documents.find(sheet, id).orElseThrow(ProblemException::notFound);
    }
}
