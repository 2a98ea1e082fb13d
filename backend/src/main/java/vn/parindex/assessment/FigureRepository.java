package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Queries for figures that others give; a fixed number of statements, however many sheets there are. */
@ApplicationScoped
class FigureRepository {
    private final EntityManager entities;

    FigureRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A sheet by its unit's names, not yet locked. */
    record SheetOf(UUID id, String unitCode, String unitName) {}

    /** All sheets of a campaign. */
    List<SheetOf> sheets(UUID campaignId) {
        return entities.createQuery(
                        "select id, unitCode, unitName from Assessment where campaignId = :campaign order by unitCode",
                        SheetOf.class)
                .setParameter("campaign", campaignId)
                .getResultList();
    }

    /** Some leaves of many sheets, locked, always in the same order. */
    List<LeafScore> lockLeaves(UUID campaignId, Collection<UUID> sheets, Collection<String> codes) {
        return leaves(campaignId, sheets, codes, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same as they are now. */
    List<LeafScore> leaves(UUID campaignId, Collection<UUID> sheets, Collection<String> codes) {
        return leaves(campaignId, sheets, codes, LockModeType.NONE);
    }

    private List<LeafScore> leaves(
            UUID campaignId, Collection<UUID> sheets, Collection<String> codes, LockModeType lock) {
        return entities.createQuery("""
                        from LeafScore where campaignId = :campaign and assessmentId in :sheets and leafCode in :codes
                        order by assessmentId, position
                        """, LeafScore.class)
                .setParameter("campaign", campaignId)
                .setParameter("sheets", sheets)
                .setParameter("codes", codes)
                .setLockMode(lock)
                .getResultList();
    }

    /** The figures that some leaves of many sheets have. */
    List<LeafFigures> figures(UUID campaignId, Collection<UUID> sheets, Collection<String> codes) {
        return entities.createQuery("""
                        from LeafFigures where campaignId = :campaign and assessmentId in :sheets and leafCode in :codes
                        """, LeafFigures.class)
                .setParameter("campaign", campaignId)
                .setParameter("sheets", sheets)
                .setParameter("codes", codes)
                .getResultList();
    }

    void add(LeafFigures figures) {
        entities.persist(figures);
    }
}
