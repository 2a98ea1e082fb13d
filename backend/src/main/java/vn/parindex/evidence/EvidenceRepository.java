package vn.parindex.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.identity.CurrentUser;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.VietnameseText;

/** Queries for documents and links; what was removed is found by who reads it or asks for uses of bytes alone. */
@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<EvidenceDocument, UUID> {
    private static final String SAME_BYTES = """
            d.sha256 %s and d.removedAt is null
            and (:only = '' or d.unitCode = :only) and d.unitCode <> :except""";

    private final EntityManager entities;

    EvidenceRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(EvidenceLink link) {
        entities.persist(link);
    }

    Optional<EvidenceDocument> find(EvidenceLibrary.Sheet sheet, UUID id) {
        return find(
                        "campaignId = ?1 and assessmentId = ?2 and id = ?3 and removedAt is null",
                        sheet.campaignId(),
                        sheet.id(),
                        id)
                .firstResultOptional();
    }

    /** The same whether it was removed or not. */
    Optional<EvidenceDocument> ever(EvidenceLibrary.Sheet sheet, UUID id) {
        return find("campaignId = ?1 and assessmentId = ?2 and id = ?3", sheet.campaignId(), sheet.id(), id)
                .firstResultOptional();
    }

    /** All of the sheet, removed or not. */
    List<EvidenceDocument> ever(EvidenceLibrary.Sheet sheet) {
        return list("campaignId = ?1 and assessmentId = ?2", sheet.campaignId(), sheet.id());
    }

    /** When the first bytes of documents came that hold others by now. */
    Map<UUID, Instant> firstBytes(EvidenceLibrary.Sheet sheet) {
        return entities.createQuery("""
                        select documentId, uploadedAt from EvidenceRevision
                        where campaignId = :campaign and assessmentId = :sheet and number = 1
                        """, Tuple.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("sheet", sheet.id())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Instant.class)));
    }

    /** Reads the document again and keeps it from being changed by others until the transaction ends. */
    void lock(EvidenceDocument document) {
        entities.refresh(document, LockModeType.PESSIMISTIC_WRITE);
    }

    List<String> hashes(EvidenceLibrary.Sheet sheet) {
        return entities.createQuery("""
                        select distinct sha256 from EvidenceDocument
                        where campaignId = :campaign and assessmentId = :sheet and removedAt is null
                        """, String.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("sheet", sheet.id())
                .getResultList();
    }

    List<EvidenceDocument> withBytes(EvidenceLibrary.Sheet sheet, Collection<String> sha256s) {
        return list(
                "campaignId = ?1 and assessmentId = ?2 and sha256 in ?3 and removedAt is null order by uploadedAt, id",
                sheet.campaignId(),
                sheet.id(),
                sha256s);
    }

    /** A page of the documents about which the words are said, or whose bytes are among these. */
    Page<EvidenceDocument> page(EvidenceLibrary.Sheet sheet, PageQuery page, Collection<String> sha256s) {
        var where = "campaignId = :campaign and assessmentId = :sheet and removedAt is null";
        var values = new HashMap<String, Object>();
        values.put("campaign", sheet.campaignId());
        values.put("sheet", sheet.id());
        if (!page.folded().isEmpty()) {
            where += " and (search like :q escape '\\' or sha256 in :sha256s)";
            values.put("sha256s", sha256s);
            values.put("q", VietnameseText.likePattern(page.folded()));
        }
        var order =
                " order by " + page.orderBy("id", "uploadedAt", "uploadedAt", "name", "name", "issuedOn", "issuedOn");
        var found = find(where + order, values).page(page.page(), page.size());
        return page.of(found.list(), count(where, values));
    }

    List<EvidenceDocument> all(EvidenceLibrary.Sheet sheet) {
        return list(
                "campaignId = ?1 and assessmentId = ?2 and removedAt is null order by uploadedAt, id",
                sheet.campaignId(),
                sheet.id());
    }

    List<EvidenceDocument> using(Collection<String> sha256s) {
        return list("sha256 in ?1 order by uploadedAt, id", sha256s);
    }

    List<EvidenceRevision> earlier(Collection<String> sha256s) {
        return entities.createQuery(
                        "from EvidenceRevision where sha256 in :sha256s order by uploadedAt, documentId",
                        EvidenceRevision.class)
                .setParameter("sha256s", sha256s)
                .getResultList();
    }

    /** Other bytes for a document, as the database alone may do it; what it held becomes a revision. */
    void replace(EvidenceDocument document, EvidenceChanges.Content content, CurrentUser by, Instant at) {
        entities.flush();
        entities.createNativeQuery("""
                        select 1 from replace_evidence(:campaign, :sheet, :document, :sha256, :mediaType, :size,
                            cast(:url as text), :by, :byName, :at)
                        """)
                .setParameter("campaign", document.campaignId())
                .setParameter("sheet", document.assessmentId())
                .setParameter("document", document.id())
                .setParameter("sha256", content.file().sha256())
                .setParameter("mediaType", content.file().mediaType())
                .setParameter("size", content.file().size())
                .setParameter("url", content.url())
                .setParameter("by", by.username())
                .setParameter("byName", by.name())
                .setParameter("at", at)
                .getSingleResult();
        entities.refresh(document);
    }

    /** What a document held before, newest first. */
    List<EvidenceRevision> revisions(EvidenceLibrary.Sheet sheet, UUID id) {
        return entities.createQuery("""
                        from EvidenceRevision where campaignId = :campaign and assessmentId = :sheet
                          and documentId = :document order by number desc
                        """, EvidenceRevision.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("sheet", sheet.id())
                .setParameter("document", id)
                .getResultList();
    }

    List<EvidenceLink> links(EvidenceLibrary.Sheet sheet, Collection<UUID> documents) {
        return entities.createQuery("""
                        from EvidenceLink where campaignId = :campaign and assessmentId = :sheet
                          and documentId in :documents and removedAt is null order by leafCode
                        """, EvidenceLink.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("sheet", sheet.id())
                .setParameter("documents", documents)
                .getResultList();
    }

    /** Link, document and number of duplicates for every link of the sheet. */
    List<Tuple> atLeaves(EvidenceLibrary.Sheet sheet, DuplicateScope scope) {
        return entities.createQuery("""
                        select l, e, (select count(d.id) from EvidenceDocument d where d.id <> e.id and %s)
                        from EvidenceLink l join EvidenceDocument e on e.id = l.documentId
                        where l.campaignId = :campaign and l.assessmentId = :sheet and l.removedAt is null
                        order by e.uploadedAt, e.id
                        """.formatted(SAME_BYTES.formatted("= e.sha256")), Tuple.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("sheet", sheet.id())
                .setParameter("only", scope.only())
                .setParameter("except", scope.except())
                .getResultList();
    }

    /** Sheet, document and the pointer for every link to a leaf of these sheets. */
    List<Tuple> atLeaf(UUID campaignId, Collection<UUID> sheets, String leafCode) {
        return entities.createQuery("""
                        select l.assessmentId, e, l.pointer
                        from EvidenceLink l join EvidenceDocument e on e.id = l.documentId
                        where l.campaignId = :campaign and l.assessmentId in :sheets and l.leafCode = :leaf
                          and l.removedAt is null
                        order by e.uploadedAt, e.id
                        """, Tuple.class)
                .setParameter("campaign", campaignId)
                .setParameter("sheets", sheets)
                .setParameter("leaf", leafCode)
                .getResultList();
    }

    /** Document and one of its leaves for every link of documents with these bytes; no leaf for one without links. */
    List<Tuple> withBytes(Collection<String> sha256s, DuplicateScope scope) {
        return entities.createQuery("""
                        select d, l.leafCode
                        from EvidenceDocument d left join EvidenceLink l on l.documentId = d.id and l.removedAt is null
                        where %s order by d.uploadedAt, d.id, l.leafCode
                        """.formatted(SAME_BYTES.formatted("in :hashes")), Tuple.class)
                .setParameter("hashes", sha256s)
                .setParameter("only", scope.only())
                .setParameter("except", scope.except())
                .getResultList();
    }

    /** The leaves to which documents are or once were linked, each with its documents. */
    Map<String, Set<UUID>> everLinked(EvidenceLibrary.Sheet sheet) {
        return entities.createQuery("""
                        select distinct leafCode, documentId from EvidenceLink
                        where campaignId = :campaign and assessmentId = :sheet
                        """, Tuple.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("sheet", sheet.id())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        Collectors.mapping(row -> row.get(1, UUID.class), Collectors.toSet())));
    }

    /** Leaf, kind and bytes of every document that is linked to a leaf. */
    List<Tuple> proofs(EvidenceLibrary.Sheet sheet) {
        return entities.createQuery("""
                        select l.leafCode, e.kind, e.sha256
                        from EvidenceLink l join EvidenceDocument e on e.id = l.documentId
                        where l.campaignId = :campaign and l.assessmentId = :sheet and l.removedAt is null
                        """, Tuple.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("sheet", sheet.id())
                .getResultList();
    }
}
