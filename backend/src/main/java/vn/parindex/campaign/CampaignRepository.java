package vn.parindex.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Queries for campaigns and their participants. */
@ApplicationScoped
class CampaignRepository implements PanacheRepositoryBase<Campaign, UUID> {
    private final EntityManager entities;

    CampaignRepository(EntityManager entities) {
        this.entities = entities;
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

    void replaceNotApplicable(UUID campaignId, String unitCode, List<NotApplicable> nodes) {
        entities.createQuery("delete from NotApplicable where campaignId = :id and unitCode = :unit")
                .setParameter("id", campaignId)
                .setParameter("unit", unitCode)
                .executeUpdate();
        nodes.forEach(entities::persist);
    }

    List<Standing> standings(Collection<UUID> campaignIds, Collection<String> unitCodes) {
        return entities.createQuery("""
                        select c.id, p.unitCode, c.status, c.explanationRound, f.opensAt, f.closesAt,
                               p.selfScoringExtendedTo, f.graceMinutes
                        from Participant p join Campaign c on c.id = p.campaignId
                             left join c.phases f on f.kind = SELF_SCORING
                        where p.campaignId in :campaigns and p.unitCode in :units
                        """, Tuple.class)
                .setParameter("campaigns", campaignIds)
                .setParameter("units", unitCodes)
                .getResultStream()
                .map(CampaignRepository::standing)
                .toList();
    }

    private static Standing standing(Tuple t) {
        @Nullable Instant closes = t.get(5, Instant.class);
        @Nullable Instant extended = t.get(6, Instant.class);
        @Nullable Integer grace = t.get(7, Integer.class);
        return new Standing(
                t.get(0, UUID.class),
                t.get(1, String.class),
                t.get(2, CampaignStatus.class),
                t.get(3, Boolean.class),
                t.get(4, Instant.class),
                extended != null && (closes == null || extended.isAfter(closes)) ? extended : closes,
                Duration.ofMinutes(grace == null ? 0 : grace));
    }
}
