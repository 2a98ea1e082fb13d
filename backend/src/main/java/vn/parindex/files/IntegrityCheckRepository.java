package vn.parindex.files;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Timeouts;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Checks of the store and what they found. */
@ApplicationScoped
class IntegrityCheckRepository implements PanacheRepositoryBase<IntegrityCheck, UUID> {
    private final EntityManager entities;

    IntegrityCheckRepository(EntityManager entities) {
        this.entities = entities;
    }

    boolean isRunning() {
        return count("finishedAt is null") > 0;
    }

    /** The check that goes on, locked; none while another server looks at it. */
    Optional<IntegrityCheck> lockRunning() {
        return entities.createQuery("from IntegrityCheck where finishedAt is null", IntegrityCheck.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .getResultStream()
                .findFirst();
    }

    Optional<IntegrityCheck> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<IntegrityCheck> page(PageQuery page) {
        var order = page.orderBy("id desc", "-startedAt", "startedAt", "startedAt", "startedAt");
        var found = find("order by " + order).page(page.page(), page.size());
        return page.of(found.list(), count());
    }

    void add(UUID check, String sha256, IntegrityFault fault, Instant at) {
        entities.createNativeQuery("""
                        insert into integrity_findings (check_id, sha256, fault, found_at)
                        values (:check, :sha256, :fault, :at)
                        """)
                .setParameter("check", check)
                .setParameter("sha256", sha256)
                .setParameter("fault", fault.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** A file that was found missing or damaged, with the number of all that were found so by the check. */
    record Finding(UUID check, String sha256, long size, IntegrityFault fault, long ofAll) {}

    /** What these checks found, of each kind so many at most. */
    List<Finding> findings(Collection<UUID> checks, int most) {
        Stream<?> rows = entities.createNativeQuery("""
                        select check_id, sha256, size, fault, of_all from (
                            select f.check_id, f.sha256, s.size, f.fault,
                                row_number() over (partition by f.check_id, f.fault order by f.sha256) as place,
                                count(*) over (partition by f.check_id, f.fault) as of_all
                            from integrity_findings f join stored_files s on s.sha256 = f.sha256
                            where f.check_id in (:checks)) found
                        where place <= :most order by check_id, fault, sha256
                        """, Tuple.class)
                .setParameter("checks", checks)
                .setParameter("most", most)
                .getResultStream();
        return rows.map(Tuple.class::cast)
                .map(row -> new Finding(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, Long.class),
                        IntegrityFault.valueOf(row.get(3, String.class)),
                        row.get(4, Long.class)))
                .toList();
    }
}
