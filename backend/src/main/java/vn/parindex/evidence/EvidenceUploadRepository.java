package vn.parindex.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Queries for files on their way; each is its owner's alone, and an expired one is never found. */
@ApplicationScoped
class EvidenceUploadRepository implements PanacheRepositoryBase<EvidenceUpload, UUID> {
    private final EntityManager entities;

    EvidenceUploadRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<EvidenceUpload> find(EvidenceLibrary.Sheet sheet, String owner, Collection<UUID> ids, Instant now) {
        return query(sheet, owner, ids, now).getResultList();
    }

    /** The same, so that nobody else adds to them meanwhile. */
    List<EvidenceUpload> lock(EvidenceLibrary.Sheet sheet, String owner, Collection<UUID> ids, Instant now) {
        return query(sheet, owner, ids, now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private TypedQuery<EvidenceUpload> query(
            EvidenceLibrary.Sheet sheet, String owner, Collection<UUID> ids, Instant now) {
        return entities.createQuery("""
                        from EvidenceUpload where campaignId = :campaign and assessmentId = :sheet and owner = :owner
                          and id in :ids and expiresAt > :now order by id
                        """, EvidenceUpload.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("sheet", sheet.id())
                .setParameter("owner", owner)
                .setParameter("ids", ids)
                .setParameter("now", now);
    }

    /** Number and bytes of what somebody has on the way. */
    Tuple load(String owner, Instant now) {
        return entities.createQuery("""
                        select count(*), coalesce(sum(length), 0) from EvidenceUpload
                        where owner = :owner and expiresAt > :now
                        """, Tuple.class)
                .setParameter("owner", owner)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Deletes what has expired. */
    void deleteExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }

    /** Which of these there still are. */
    List<UUID> known(Collection<UUID> ids) {
        return entities.createQuery("select id from EvidenceUpload where id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
