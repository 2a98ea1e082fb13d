package vn.parindex.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Queries across the tables of all features; they never write. */
@ApplicationScoped
class ReportQueries {
    /** Where sheets lie: with a unit, a district or, without a holder, with the province's team. */
    private static final String PLACES = """
            with places as (
                select a.status,
                       case when a.status in ('DRAFT', 'EXPLANATION') then a.unit_code
                            when a.status = 'DISTRICT_APPRAISAL' then a.district_code end as holder,
                       count(*) as sheets,
                       min(f.grace_minutes * interval '1 minute' + case when a.status = 'DRAFT'
                           then greatest(f.closes_at, p.self_scoring_extended_to) else f.closes_at end) as due_at,
                       case when count(*) = 1 then min(cast(a.id as text)) end as sheet
                from assessments a
                join participants p on p.campaign_id = a.campaign_id and p.unit_code = a.unit_code
                join campaign_phases f on f.campaign_id = a.campaign_id
                    and f.kind = case a.status when 'DRAFT' then 'SELF_SCORING' else a.status end
                where a.campaign_id = :campaign
                group by 1, 2)
            """;

    private final EntityManager entities;

    ReportQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** Sheets of one group, district and status. */
    record Cell(
            UnitGroup group,
            @Nullable String district,
            @Nullable String districtName,
            AssessmentStatus status,
            long units,
            long overdue,
            @Nullable Instant dueAt) {}

    /** The whole campaign in one query: a phase that is over makes all its sheets overdue but those with an extension. */
    @SuppressWarnings("unchecked") // a native query of tuples
    List<Cell> progress(UUID campaignId, Instant now) {
        List<Tuple> rows = entities.createNativeQuery("""
                        with counted as (
                            select group_code, district_code, status, count(*) as units
                            from assessments where campaign_id = :campaign group by group_code, district_code, status),
                        extended as (
                            select a.group_code, a.district_code, a.status, count(*) as units
                            from participants p
                            join assessments a on a.campaign_id = p.campaign_id and a.unit_code = p.unit_code
                            join campaign_phases f on f.campaign_id = p.campaign_id and f.kind = 'SELF_SCORING'
                            where p.campaign_id = :campaign and a.status = 'DRAFT'
                              and p.self_scoring_extended_to + f.grace_minutes * interval '1 minute' >= :now
                            group by a.group_code, a.district_code, a.status)
                        select k.group_code, k.district_code, u.name, k.status, k.units,
                               case when f.closes_at + f.grace_minutes * interval '1 minute' < :now
                                    then k.units - coalesce(e.units, 0) else 0 end,
                               f.closes_at + f.grace_minutes * interval '1 minute'
                        from counted k
                        left join extended e on e.group_code = k.group_code
                            and e.district_code is not distinct from k.district_code and e.status = k.status
                        left join campaign_phases f on f.campaign_id = :campaign
                            and f.kind = case k.status when 'DRAFT' then 'SELF_SCORING' else k.status end
                        left join org_units u on u.code = k.district_code
                        order by k.group_code, k.district_code, k.status
                        """, Tuple.class)
                .setParameter("campaign", campaignId)
                .setParameter("now", now)
                .getResultList();
        return rows.stream().map(ReportQueries::cell).toList();
    }

    private static Cell cell(Tuple t) {
        return new Cell(
                UnitGroup.valueOf(t.get(0, String.class)),
                t.get(1, String.class),
                t.get(2, String.class),
                AssessmentStatus.valueOf(t.get(3, String.class)),
                t.get(4, Number.class).longValue(),
                t.get(5, Number.class).longValue(),
                t.get(6, Instant.class));
    }

    /** Who holds sheets that were due before an instant, and since when; grace and extensions count. */
    Page<DelayView> delays(UUID campaignId, Instant until, Instant now, PageQuery page) {
        var order = page.orderBy("status, holder nulls last", "dueAt", "due_at", "sheets", "sheets");
        List<Tuple> rows = bound(PLACES + """
                        select k.status, k.holder, u.name, k.sheets, k.due_at, cast(k.sheet as uuid),
                               (select count(*) from leaf_scores l
                                where l.campaign_id = :campaign and l.assessment_id = cast(k.sheet as uuid)
                                  and l.scored_by = 'SELF' and not l.not_applicable and l.self_score is null
                                  and not (l.rule_type = 'RELATIVE_TO_BEST' and l.self_input is not null))
                        from places k left join org_units u on u.code = k.holder
                        where k.due_at < :until order by\s""" + order, Tuple.class, campaignId, until)
                .setFirstResult(page.page() * page.size())
                .setMaxResults(page.size())
                .getResultList();
        var total = bound(
                        PLACES + "select count(*) from places k where k.due_at < :until", Long.class, campaignId, until)
                .getSingleResult();
        return page.of(rows.stream().map(row -> delay(row, now)).toList(), total);
    }

    private <T> NativeQuery<T> bound(String sql, Class<T> type, UUID campaignId, Instant until) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, type)
                .setParameter("campaign", campaignId)
                .setParameter("until", until);
    }

    private static DelayView delay(Tuple t, Instant now) {
        var status = AssessmentStatus.valueOf(t.get(0, String.class));
        @Nullable String holder = t.get(1, String.class);
        var due = t.get(4, Instant.class);
        return new DelayView(
                status,
                holder == null ? null : new UnitRef(holder, t.get(2, String.class)),
                t.get(3, Number.class).longValue(),
                due,
                due.isBefore(now),
                t.get(5, UUID.class),
                status == AssessmentStatus.DRAFT ? t.get(6, Number.class).longValue() : null);
    }
}
