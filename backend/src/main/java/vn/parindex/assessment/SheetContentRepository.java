package vn.parindex.assessment;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.VietnameseText;

/** Queries for what belongs to sheets: leaves, requests, objections, moves; one for each kind, whatever the number. */
@ApplicationScoped
class SheetContentRepository implements PanacheRepositoryBase<SupplementRequest, UUID> {
    private final EntityManager entities;

    SheetContentRepository(EntityManager entities) {
        this.entities = entities;
    }

    SheetContent of(Assessment sheet) {
        return of(List.of(sheet)).getOrDefault(sheet.id(), SheetContent.NONE);
    }

    /** The content of sheets of one campaign, by sheet. */
    Map<UUID, SheetContent> of(Collection<Assessment> sheets) {
        return of(sheets, null);
    }

    /** The same of one leaf alone; of every leaf for null. */
    Map<UUID, SheetContent> of(Collection<Assessment> sheets, @Nullable String leafCode) {
        var leaves = byId(sheets, leafCode, LeafScore.class, "position", LeafScore::assessmentId);
        var requests = byId(sheets, leafCode, SupplementRequest.class, "askedAt, id", SupplementRequest::assessmentId);
        var notApplicable =
                byId(sheets, leafCode, NotApplicableRequest.class, "askedAt, id", NotApplicableRequest::assessmentId);
        var objections = byId(sheets, leafCode, Objection.class, "at, leafCode", Objection::assessmentId);
        var contents = new HashMap<UUID, SheetContent>();
        for (var sheet : sheets) {
            var id = sheet.id();
            contents.put(
                    id,
                    new SheetContent(
                            leaves.getOrDefault(id, List.of()),
                            requests.getOrDefault(id, List.of()),
                            notApplicable.getOrDefault(id, List.of()),
                            objections.getOrDefault(id, List.of())));
        }
        return contents;
    }

    private <T> Map<UUID, List<T>> byId(
            Collection<Assessment> sheets,
            @Nullable String leafCode,
            Class<T> kind,
            String order,
            Function<T, UUID> sheetOf) {
        var query = entities.createQuery(
                        "from " + kind.getSimpleName() + " where campaignId in :campaigns and assessmentId in :ids"
                                + (leafCode == null ? "" : " and leafCode = :leaf") + " order by " + order,
                        kind)
                .setParameter(
                        "campaigns",
                        sheets.stream().map(Assessment::campaignId).distinct().toList())
                .setParameter("ids", sheets.stream().map(Assessment::id).toList());
        return (leafCode == null ? query : query.setParameter("leaf", leafCode))
                .getResultStream()
                .collect(Collectors.groupingBy(sheetOf));
    }

    /** The figures that others gave for leaves of a sheet, by leaf. */
    Map<String, LeafFigures> figures(Assessment sheet) {
        return entities.createQuery(
                        "from LeafFigures where campaignId = :campaign and assessmentId = :id", LeafFigures.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("id", sheet.id())
                .getResultStream()
                .collect(Collectors.toMap(LeafFigures::leafCode, Function.identity()));
    }

    /** Whether a request opens the leaf for the unit now. */
    boolean isRequested(LeafScore leaf, Instant now) {
        return count(
                        "campaignId = ?1 and assessmentId = ?2 and leafCode = ?3 and outcome is null and dueAt > ?4",
                        leaf.campaignId(),
                        leaf.assessmentId(),
                        leaf.leafCode(),
                        now)
                > 0;
    }

    /** Leaves that open requests open for the unit now. */
    Set<String> requestedLeaves(Assessment sheet, Instant now) {
        return find(
                        "campaignId = ?1 and assessmentId = ?2 and outcome is null and dueAt > ?3",
                        sheet.campaignId(),
                        sheet.id(),
                        now)
                .stream()
                .map(SupplementRequest::leafCode)
                .collect(Collectors.toSet());
    }

    /** Whether the unit has asked to leave the leaf out and nobody has decided. */
    boolean hasOpenNotApplicable(LeafScore leaf) {
        return !entities.createQuery("""
                        select 1 from NotApplicableRequest
                        where campaignId = :campaign and assessmentId = :sheet and leafCode = :leaf and outcome is null
                        """, Integer.class)
                .setParameter("campaign", leaf.campaignId())
                .setParameter("sheet", leaf.assessmentId())
                .setParameter("leaf", leaf.leafCode())
                .getResultList()
                .isEmpty();
    }

    /** Requests of a campaign's units to leave leaves out. */
    Page<NotApplicableItemView.Row> notApplicableRequests(UUID campaignId, NotApplicableQuery query, PageQuery page) {
        var values = new HashMap<String, Object>(Map.of("campaign", campaignId));
        var from = new StringBuilder("""
                from NotApplicableRequest r join Assessment a on a.campaignId = r.campaignId and a.id = r.assessmentId
                where r.campaignId = :campaign""");
        if (query.state == NotApplicableRequest.State.OPEN) {
            from.append(" and r.outcome is null");
        } else if (query.state != null) {
            from.append(" and r.outcome = :outcome");
            values.put("outcome", query.state.name());
        }
        if (!page.folded().isEmpty()) {
            from.append(" and a.unitSearch like :q escape '\\'");
            values.put("q", VietnameseText.likePattern(page.folded()));
        }
        var order = page.orderBy("r.id", "askedAt", "r.askedAt", "name", "a.unitName", "leaf", "r.leafCode");
        var rows = entities.createQuery("select r, a " + from + " order by " + order, Tuple.class)
                .setFirstResult(page.page() * page.size())
                .setMaxResults(page.size());
        var total = entities.createQuery("select count(*) " + from, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            total.setParameter(name, value);
        });
        var items = rows.getResultStream()
                .map(t ->
                        new NotApplicableItemView.Row(t.get(0, NotApplicableRequest.class), t.get(1, Assessment.class)))
                .toList();
        return page.of(items, total.getSingleResult());
    }

    Optional<SupplementRequest> lockRequest(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<NotApplicableRequest> lockNotApplicable(UUID id) {
        return Optional.ofNullable(entities.find(NotApplicableRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Rows were changed by a statement: what is read next comes from the database. */
    void forget() {
        entities.clear();
    }

    void add(NotApplicableRequest request) {
        entities.persist(request);
    }

    void add(Objection objection) {
        entities.persist(objection);
    }

    void add(SheetStep step) {
        entities.persist(step);
    }

    /** The revision that each stage of each leaf held at an instant. */
    List<LeafRevision> revisions(Assessment sheet, Instant at) {
        return entities.createQuery("""
                        from LeafRevision r where r.campaignId = :campaign and r.assessmentId = :id and r.at <= :at
                          and r.version = (select max(later.version) from LeafRevision later
                              where later.campaignId = r.campaignId and later.assessmentId = r.assessmentId
                                and later.leafCode = r.leafCode and later.stage = r.stage and later.at <= :at)
                        """, LeafRevision.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("id", sheet.id())
                .setParameter("at", at)
                .getResultList();
    }

    /** What was entered for a leaf at some stages, each beside what the stage held before, the latest first. */
    Page<LeafRevision.Change> changes(Assessment sheet, String leaf, Set<Stage> stages, PageQuery page) {
        var of = " where now.campaignId = ?1 and now.assessmentId = ?2 and now.leafCode = ?3 and now.stage in ?4";
        var total = entities.createQuery("select count(*) from LeafRevision now" + of, Long.class);
        var changes = entities.createQuery(
                """
                select now, before from LeafRevision now
                left join LeafRevision before on before.campaignId = now.campaignId
                  and before.assessmentId = now.assessmentId and before.leafCode = now.leafCode
                  and before.version = (select max(earlier.version) from LeafRevision earlier
                      where earlier.campaignId = now.campaignId and earlier.assessmentId = now.assessmentId
                        and earlier.leafCode = now.leafCode and earlier.stage = now.stage
                        and earlier.version < now.version)
                """ + of + " order by " + page.orderBy("now.version desc", "-at", "now.at", "at", "now.at"),
                LeafRevision.Change.class);
        for (var query : List.of(total, changes)) {
            query.setParameter(1, sheet.campaignId())
                    .setParameter(2, sheet.id())
                    .setParameter(3, leaf)
                    .setParameter(4, stages);
        }
        var found = changes.setFirstResult(page.page() * page.size())
                .setMaxResults(page.size())
                .getResultList();
        return page.of(found, total.getSingleResult());
    }

    /** All moves of a sheet, oldest first. */
    List<SheetStep> steps(Assessment sheet) {
        return entities.createQuery(
                        "from SheetStep where campaignId = :campaign and assessmentId = :id order by number",
                        SheetStep.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("id", sheet.id())
                .getResultList();
    }

    /** The last move of a sheet, null before the first. */
    @Nullable SheetStep lastStep(Assessment sheet) {
        return entities.find(SheetStep.class, new SheetStep.Key(sheet.campaignId(), sheet.id(), sheet.steps()));
    }
}
