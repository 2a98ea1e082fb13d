package vn.parindex.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemException;

/** Queries for campaigns and their participants. */
@ApplicationScoped
class CampaignRepository implements PanacheRepositoryBase<Campaign, UUID> {
    private static final String STANDING = """
            select c.id, p.unitCode, c.status, c.explanationRound, c.organizer, p.selfScoringExtendedTo,
                   f.kind, f.opensAt, f.closesAt, f.graceMinutes
            from Participant p join Campaign c on c.id = p.campaignId left join c.phases f
            where p.campaignId in :campaigns
            """;

    private final EntityManager entities;

    CampaignRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The campaign, kept from changes of others until the transaction ends: first in the lock order campaign → sheet → leaf.
     *
     * @throws ProblemException 404
     */
    Campaign locked(UUID id, LockModeType mode) {
        return findByIdOptional(id, mode).orElseThrow(ProblemException::notFound);
    }

    Page<Campaign> search(@Nullable Integer year, PageQuery page) {
        var values = new HashMap<String, Object>();
        var hql = "1 = 1";
        if (year != null) {
            hql = "year = :year";
            values.put("year", year);
        }
        var order = " order by " + page.orderBy("id", "year", "year", "title", "title", "status", "status");
        var found = find(hql + order, values).page(page.page(), page.size());
        return page.of(found.list(), count(hql, values));
    }

    List<Participant> participants(UUID campaignId) {
        return entities.createQuery("from Participant where campaignId = :id order by unitCode", Participant.class)
                .setParameter("id", campaignId)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    /** Those of these units that take part. */
    List<Participant> participants(UUID campaignId, Collection<String> unitCodes) {
        return entities.createQuery(
                        "from Participant where campaignId = :id and unitCode in :units order by unitCode",
                        Participant.class)
                .setParameter("id", campaignId)
                .setParameter("units", unitCodes)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    /** The sets that participants have. */
    List<UUID> indexSets(UUID campaignId) {
        return entities.createQuery("select distinct indexSetId from Participant where campaignId = :id", UUID.class)
                .setParameter("id", campaignId)
                .getResultList();
    }

    @Nullable Participant participant(UUID campaignId, String unitCode) {
        return entities.find(Participant.class, new Participant.Key(campaignId, unitCode));
    }

    void replaceParticipants(UUID campaignId, List<Participant> participants) {
        entities.createQuery("delete from NotApplicable where campaignId = :id")
                .setParameter("id", campaignId)
                .executeUpdate();
        entities.createQuery("delete from Participant where campaignId = :id")
                .setParameter("id", campaignId)
                .executeUpdate();
        participants.forEach(entities::persist);
    }

    List<CampaignGroup> groupsOf(UUID campaignId) {
        return entities.createQuery("from CampaignGroup where campaignId = :id order by group", CampaignGroup.class)
                .setParameter("id", campaignId)
                .getResultList();
    }

    void add(CampaignGroup group) {
        entities.persist(group);
    }

    List<CampaignView.Size> sizes(UUID campaignId) {
        return entities.createQuery("""
                        select group, count(*), sum(case when treatment = SURVEY_ONLY then 0 else 1 end)
                        from Participant where campaignId = :id group by group order by group
                        """, Tuple.class)
                .setParameter("id", campaignId)
                .getResultStream()
                .map(t -> new CampaignView.Size(t.get(0, UnitGroup.class), t.get(1, Long.class), t.get(2, Long.class)))
                .toList();
    }

    List<NotApplicable> notApplicable(UUID campaignId) {
        return entities.createQuery("from NotApplicable where campaignId = :id", NotApplicable.class)
                .setParameter("id", campaignId)
                .getResultList();
    }

    List<NotApplicable> notApplicable(UUID campaignId, Collection<String> unitCodes) {
        return entities.createQuery(
                        "from NotApplicable where campaignId = :id and unitCode in :units", NotApplicable.class)
                .setParameter("id", campaignId)
                .setParameter("units", unitCodes)
                .getResultList();
    }

    void add(NotApplicable node) {
        entities.persist(node);
    }

    void replaceNotApplicable(UUID campaignId, String unitCode, List<NotApplicable> nodes) {
        entities.createQuery("delete from NotApplicable where campaignId = :id and unitCode = :unit")
                .setParameter("id", campaignId)
                .setParameter("unit", unitCode)
                .executeUpdate();
        nodes.forEach(entities::persist);
    }

    /** Gives these units another set, with what does not apply to them under its codes. */
    void replaceIndexSet(UUID campaignId, Collection<String> units, UUID indexSetId, List<NotApplicable> nodes) {
        entities.createQuery("delete from NotApplicable where campaignId = :id and unitCode in :units")
                .setParameter("id", campaignId)
                .setParameter("units", units)
                .executeUpdate();
        entities.createQuery("update Participant set indexSetId = :set where campaignId = :id and unitCode in :units")
                .setParameter("set", indexSetId)
                .setParameter("id", campaignId)
                .setParameter("units", units)
                .executeUpdate();
        entities.flush(); // what others have just added must outlive the clearing
        entities.clear();
        nodes.forEach(entities::persist);
    }

    List<Standing> standings(Collection<UUID> campaignIds, Collection<String> unitCodes) {
        return fold(entities.createQuery(STANDING + "and p.unitCode in :units", Tuple.class)
                .setParameter("campaigns", campaignIds)
                .setParameter("units", unitCodes)
                .getResultList());
    }

    /** Where all participants of a campaign stand. */
    List<Standing> standings(UUID campaignId) {
        return fold(entities.createQuery(STANDING, Tuple.class)
                .setParameter("campaigns", Set.of(campaignId))
                .getResultList());
    }

    /** One row for each planned step of each participant. */
    private static List<Standing> fold(List<Tuple> rows) {
        var standings = new LinkedHashMap<String, Standing>();
        for (var t : rows) {
            var campaign = t.get(0, UUID.class);
            var unit = t.get(1, String.class);
            var standing = standings.computeIfAbsent(
                    campaign + " " + unit,
                    key -> new Standing(
                            campaign,
                            unit,
                            t.get(2, CampaignStatus.class),
                            t.get(3, Boolean.class),
                            t.get(4, String.class),
                            new EnumMap<>(PhaseKind.class),
                            t.get(5, Instant.class)));
            @Nullable PhaseKind kind = t.get(6, PhaseKind.class);
            if (kind != null) {
                var grace = Duration.ofMinutes(t.get(9, Integer.class));
                standing.phases()
                        .put(kind, new Standing.Times(t.get(7, Instant.class), t.get(8, Instant.class), grace));
            }
        }
        return List.copyOf(standings.values());
    }

    /** Campaigns whose units are at work. */
    List<UUID> running() {
        return entities.createQuery(
                        "select id from Campaign where status in (OPEN, CONSOLIDATING) order by id", UUID.class)
                .getResultList();
    }

    void extendSelfScoring(UUID campaignId, String unitCode, Instant dueAt) {
        entities.createQuery("""
                        update Participant set selfScoringExtendedTo = :due
                        where campaignId = :campaign and unitCode = :unit
                        """)
                .setParameter("due", dueAt)
                .setParameter("campaign", campaignId)
                .setParameter("unit", unitCode)
                .executeUpdate();
    }
}
