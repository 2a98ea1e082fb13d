package vn.parindex.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;
import vn.parindex.identity.Role;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.VietnameseText;

/** Queries for sheets and their leaves. */
@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {
    private final EntityManager entities;

    AssessmentRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The sheet, kept from changing its status until the transaction ends; other saves go on beside. */
    Optional<Assessment> lockForShare(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /** The leaf's row, locked; null when the sheet has no such leaf. */
    @Nullable LeafScore lockLeaf(Assessment sheet, String leafCode) {
        var key = new LeafScore.Key(sheet.campaignId(), sheet.id(), leafCode);
        return entities.find(LeafScore.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    List<LeafScore> leaves(Assessment sheet) {
        return entities.createQuery(
                        "from LeafScore where campaignId = :campaign and assessmentId = :id order by position",
                        LeafScore.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("id", sheet.id())
                .getResultList();
    }

    /** The rows of these leaves; those that the sheet does not have are missing. */
    List<LeafScore> leaves(Assessment sheet, Collection<String> codes) {
        return entities.createQuery(
                        "from LeafScore where campaignId = :campaign and assessmentId = :id and leafCode in :codes",
                        LeafScore.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("id", sheet.id())
                .setParameter("codes", codes)
                .getResultList();
    }

    void add(LeafScore leaf) {
        entities.persist(leaf);
    }

    void add(LeafRevision revision) {
        entities.persist(revision);
    }

    Page<Assessment> search(CurrentUser user, AssessmentQuery query, PageQuery page) {
        var values = new HashMap<String, Object>();
        var hql = new StringBuilder(visible(user, values));
        add(hql, values, "campaignId = :campaign", "campaign", query.campaign);
        add(hql, values, "unitCode = :unit", "unit", query.unit);
        add(hql, values, "status = :status", "status", query.status);
        add(hql, values, "group = :group", "group", query.group);
        add(hql, values, "districtCode = :district", "district", query.district);
        add(
                hql,
                values,
                "unitSearch like :q escape '\\'",
                "q",
                page.folded().isEmpty() ? null : VietnameseText.likePattern(page.folded()));
        var order = " order by "
                + page.orderBy("id", "unit", "unitCode", "name", "unitName", "status", "status", "group", "group");
        var found = find(hql + order, values).page(page.page(), page.size());
        return page.of(found.list(), count(hql.toString(), values));
    }

    private static void add(
            StringBuilder hql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            hql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    /** The same rule as {@link AssessmentPolicy#maySee}, as a condition. */
    private static String visible(CurrentUser user, Map<String, Object> values) {
        var own = user.unitCode();
        var inTeam = user.hasAny(Role.PROVINCE_TEAM);
        if (user.hasAny(Role.HOME_AFFAIRS, Role.LEADERSHIP) || (inTeam && own == null)) {
            return "1 = 1";
        }
        var conditions = new ArrayList<String>();
        if (user.hasAny(Role.UNIT, Role.UNIT_HEAD)) {
            conditions.add("unitCode = :own");
        }
        if (user.hasAny(Role.DISTRICT, Role.DISTRICT_HEAD)) {
            conditions.add("districtCode = :own");
        }
        if (inTeam) {
            conditions.add("unitCode <> :own");
        }
        if (own == null || conditions.isEmpty()) {
            return "1 = 0";
        }
        values.put("own", own);
        return "(" + String.join(" or ", conditions) + ")";
    }

    /** Progress of sheets in one query; a sheet without leaves to score is missing. */
    Map<UUID, AssessmentView.Progress> progress(Collection<UUID> campaignIds, Collection<UUID> ids) {
        return entities.createQuery("""
                        select assessmentId,
                               sum(case when self.score is not null
                                          or (ruleType = 'RELATIVE_TO_BEST' and self.input is not null) then 1 else 0 end),
                               count(*),
                               sum(case when ruleType <> 'BONUS' then coalesce(self.score, 0) else 0 end),
                               sum(maxScore)
                        from LeafScore
                        where campaignId in :campaigns and assessmentId in :ids
                          and scoredBy = SELF and notApplicable = false
                        group by assessmentId
                        """, Tuple.class)
                .setParameter("campaigns", campaignIds)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        t -> t.get(0, UUID.class),
                        t -> new AssessmentView.Progress(
                                t.get(1, Long.class),
                                t.get(2, Long.class),
                                t.get(3, BigDecimal.class),
                                t.get(4, BigDecimal.class))));
    }

    void setNotApplicable(UUID campaignId, String unitCode, Set<String> leafCodes) {
        entities.createQuery("""
                        update versioned LeafScore set notApplicable = case when leafCode in :codes then true else false end
                        where campaignId = :campaign
                          and assessmentId in (select id from Assessment where campaignId = :campaign and unitCode = :unit)
                          and notApplicable <> case when leafCode in :codes then true else false end
                        """)
                .setParameter("codes", leafCodes.isEmpty() ? Set.of("") : leafCodes)
                .setParameter("campaign", campaignId)
                .setParameter("unit", unitCode)
                .executeUpdate();
    }
}
