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
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.JsonText;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.VietnameseText;

/** Queries for sheets and their leaves. */
@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {
    private final EntityManager entities;
    private final JsonText json;

    AssessmentRepository(EntityManager entities, JsonText json) {
        this.entities = entities;
        this.json = json;
    }

    /** The sheet, kept from changing its status until the transaction ends; other saves go on beside. */
    Optional<Assessment> lockForShare(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Sheets, each locked as by {@link #lockForShare(UUID)}, always in the same order; unknown ones are missing. */
    List<Assessment> lockForShare(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }

    /** The campaign of a sheet, empty when there is no such sheet. */
    Optional<UUID> campaignOf(UUID id) {
        return entities.createQuery("select campaignId from Assessment where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Sheets, kept from being saved or moved by others until the transaction ends; always in the same order. */
    List<Assessment> lockForUpdate(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** All sheets of a group, locked as {@link #lockForUpdate}. */
    List<Assessment> lockGroup(UUID campaignId, UnitGroup group) {
        return find("campaignId = ?1 and group = ?2 order by id", campaignId, group)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The sheets of units, locked as {@link #lockForUpdate}. */
    List<Assessment> lockUnits(UUID campaignId, Collection<String> unitCodes) {
        return find("campaignId = ?1 and unitCode in ?2 order by id", campaignId, unitCodes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Sheets of a campaign in one of these statuses. */
    List<Assessment> inStatus(UUID campaignId, Collection<AssessmentStatus> statuses) {
        return list("campaignId = ?1 and status in ?2 order by id", campaignId, statuses);
    }

    /** Whether this transaction is the one that runs the clock's work now; the others leave it alone. */
    boolean takeClock() {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('parindex.clock'))")
                .getSingleResult();
    }

    /** The leaf's row, locked; null when the sheet has no such leaf. */
    @Nullable LeafScore lockLeaf(Assessment sheet, String leafCode) {
        var key = new LeafScore.Key(sheet.campaignId(), sheet.id(), leafCode);
        return entities.find(LeafScore.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One leaf of many sheets, locked, always in the same order; a sheet without it is missing. */
    Map<UUID, LeafScore> lockLeaf(UUID campaignId, Collection<UUID> sheets, String leafCode) {
        return entities.createQuery(
                        "from LeafScore where campaignId = :campaign and assessmentId in :ids and leafCode = :leaf"
                                + " order by assessmentId",
                        LeafScore.class)
                .setParameter("campaign", campaignId)
                .setParameter("ids", sheets)
                .setParameter("leaf", leafCode)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(LeafScore::assessmentId, row -> row));
    }

    /** Locks all leaves of a sheet, so that what is read of them afterwards is what will be changed. */
    void lockLeaves(Assessment sheet) {
        entities.createQuery(
                        "from LeafScore where campaignId = :campaign and assessmentId = :id order by position",
                        LeafScore.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("id", sheet.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Locks these leaves of a sheet, always in the same order. */
    void lockLeaves(Assessment sheet, Collection<String> codes) {
        entities.createQuery(
                        "from LeafScore where campaignId = :campaign and assessmentId = :id and leafCode in :codes"
                                + " order by position",
                        LeafScore.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("id", sheet.id())
                .setParameter("codes", codes)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
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

    /** Marks the leaves that do not apply, by unit, and no others of these units. */
    void setNotApplicable(UUID campaignId, Map<String, Set<String>> leaves) {
        entities.createNativeQuery("""
                        update leaf_scores l set not_applicable = not l.not_applicable, version = l.version + 1
                        from assessments a
                        where a.campaign_id = :campaign and a.unit_code in (:units)
                          and l.campaign_id = a.campaign_id and l.assessment_id = a.id
                          and l.not_applicable <> jsonb_exists(cast(:leaves as jsonb) -> a.unit_code, l.leaf_code)
                        """)
                .setParameter("campaign", campaignId)
                .setParameter("units", leaves.keySet())
                .setParameter("leaves", json.of(leaves))
                .executeUpdate();
    }
}
