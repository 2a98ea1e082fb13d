package vn.parindex.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Queries for what was found out, for what has to be, and for the text of pages. */
@ApplicationScoped
class InspectionRepository implements PanacheRepositoryBase<FileInspection, String> {
    /** What makes bytes that nobody gets. */
    private static final String BLOCKED = "(scan = INFECTED or secrecy is not null)";

    private final EntityManager entities;

    InspectionRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Puts bytes into the queue that were never in it. */
    void add(String sha256, Instant now) {
        entities.createNativeQuery("""
                        insert into file_inspections (sha256, state, due_at, scan, scan_due_at)
                        values (:sha256, 'PENDING', :now, 'PENDING', :now) on conflict do nothing
                        """)
                .setParameter("sha256", sha256)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What has waited longest to be looked into, locked; what another server is just taking is passed over. */
    Optional<FileInspection> nextDue(Instant now) {
        return locked("""
                select sha256 from file_inspections where state = 'PENDING' and scan <> 'INFECTED' and due_at <= :now
                order by due_at limit 1 for update skip locked""", now);
    }

    /** The same for the scanner. */
    Optional<FileInspection> nextScan(Instant now) {
        return locked("""
                select sha256 from file_inspections where scan in ('PENDING', 'FAILED') and scan_due_at <= :now
                order by scan_due_at limit 1 for update skip locked""", now);
    }

    private Optional<FileInspection> locked(String query, Instant now) {
        Stream<?> found = entities.createNativeQuery(query, String.class)
                .setParameter("now", now)
                .getResultStream();
        return found.findFirst().map(sha256 -> entities.find(FileInspection.class, sha256));
    }

    boolean isBlocked(String sha256) {
        return count("sha256 = ?1 and " + BLOCKED, sha256) > 0;
    }

    Set<String> blockedAmong(Collection<String> sha256s) {
        return Set.copyOf(entities.createQuery("""
                        select sha256 from FileInspection where %s and sha256 in :sha256s""".formatted(BLOCKED), String.class)
                .setParameter("sha256s", sha256s)
                .getResultList());
    }

    Page<FileInspection> blocked(PageQuery page) {
        var order = page.orderBy("sha256", "foundAt", "coalesce(markedAt, scannedAt)", "malware", "malware");
        var found = find(BLOCKED + " order by " + order).page(page.page(), page.size());
        return page.of(found.list(), count(BLOCKED));
    }

    FileInspection lock(String sha256) {
        return findById(sha256, LockModeType.PESSIMISTIC_WRITE);
    }

    void removePages(String sha256) {
        entities.createNativeQuery("delete from file_pages where sha256 = :sha256")
                .setParameter("sha256", sha256)
                .executeUpdate();
    }

    /** The text of a page, with its words as {@link Words} gives them. */
    void addPage(String sha256, int page, String text, boolean recognized) {
        entities.createNativeQuery("""
                        insert into file_pages (sha256, page, text, words, recognized)
                        values (:sha256, :page, :text, to_tsvector('simple', :words), :recognized)
                        """)
                .setParameter("sha256", sha256)
                .setParameter("page", page)
                .setParameter("text", text)
                .setParameter("words", Words.of(text))
                .setParameter("recognized", recognized)
                .executeUpdate();
    }

    /** Which of these files have a page on which all the words are. */
    Set<String> matching(Collection<String> sha256s, String query) {
        Stream<?> found = entities.createNativeQuery("""
                        select distinct p.sha256 from file_pages p join file_inspections i on i.sha256 = p.sha256
                        where p.sha256 in :sha256s and i.scan <> 'INFECTED' and i.secrecy is null
                          and p.words @@ to_tsquery('simple', :query)
                        """, String.class)
                .setParameter("sha256s", sha256s)
                .setParameter("query", query)
                .getResultStream();
        return found.map(String.class::cast).collect(Collectors.toSet());
    }

    /** Bytes, page and what stands around the place on the first pages of each file on which all the words are. */
    List<Tuple> hits(Collection<String> sha256s, String query, Around around, int each) {
        return tuples(around.set(entities.createNativeQuery("""
                        select sha256, page, %s from (
                            select p.sha256, p.page, p.text,
                                   row_number() over (partition by p.sha256 order by p.page) as nth
                            from file_pages p join file_inspections i on i.sha256 = p.sha256
                            where p.sha256 in :sha256s and i.scan <> 'INFECTED' and i.secrecy is null
                              and p.words @@ to_tsquery('simple', :query)) hits
                        where nth <= :each order by sha256, page
                        """.formatted(Around.SQL), Tuple.class))
                .setParameter("sha256s", sha256s)
                .setParameter("query", query)
                .setParameter("each", each)
                .getResultStream());
    }

    /** Page and text of a file's pages. */
    Page<Tuple> pages(String sha256, PageQuery page) {
        var where = " from file_pages where sha256 = :sha256";
        return page(
                entities.createNativeQuery("select page, text" + where + " order by page", Tuple.class),
                entities.createNativeQuery("select count(*)" + where, Long.class),
                page,
                Map.of("sha256", sha256));
    }

    /** Page and what stands around the place of a file's pages on which all the words are. */
    Page<Tuple> pages(String sha256, String query, Around around, PageQuery page) {
        var where = " from file_pages where sha256 = :sha256 and words @@ to_tsquery('simple', :query)";
        var items = "select page, " + Around.SQL + where + " order by page";
        return page(
                around.set(entities.createNativeQuery(items, Tuple.class)),
                entities.createNativeQuery("select count(*)" + where, Long.class),
                page,
                Map.of("sha256", sha256, "query", query));
    }

    private static Page<Tuple> page(Query items, Query count, PageQuery page, Map<String, String> values) {
        values.forEach(items::setParameter);
        values.forEach(count::setParameter);
        items.setFirstResult(page.page() * page.size()).setMaxResults(page.size());
        return page.of(tuples(items.getResultStream()), (Long) count.getSingleResult());
    }

    private static List<Tuple> tuples(Stream<?> rows) {
        return rows.map(Tuple.class::cast).toList();
    }
}
