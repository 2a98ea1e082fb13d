package vn.parindex.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.organization.UnitRef;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.VietnameseText;

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

    /**
     * Sheets of one place and status.
     *
     * @param place code of a group or a district
     */
    record Cell(
            String place,
            AssessmentStatus status,
            long units,
            long overdue,
            @Nullable Instant dueAt) {}

    /** The sheets of a district. */
    record District(UnitRef unit, List<Cell> cells) {}

    /** Sheets of a group and status are counted pair by pair: a scan of the index for each, and nothing to group. */
    private static final String OF_GROUPS = """
            select g.group_code as place, s.status, k.units
            from campaign_groups g
            cross join unnest(array[%s]) s (status)
            cross join lateral (
                select count(*) as units from assessments a
                where a.campaign_id = g.campaign_id and a.group_code = g.group_code and a.status = s.status) k
            where g.campaign_id = :campaign and k.units > 0
            """.formatted(Stream.of(AssessmentStatus.values())
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", ")));

    private static final String OF_DISTRICTS = """
            select a.district_code as place, a.status, count(*) as units
            from assessments a
            where a.campaign_id = :campaign and a.district_code in (select code from page)
            group by 1, 2
            """;

    /** Counted sheets with their times: a phase that is over makes all its sheets overdue but those with an extension. */
    private static String cells(String counted, String column) {
        return """
                counted as (%1$s),
                given as materialized (
                    select p.campaign_id, p.unit_code, p.self_scoring_extended_to
                    from participants p where p.campaign_id = :campaign and p.self_scoring_extended_to is not null),
                extended as (
                    select a.%2$s as place, a.status, count(*) as units
                    from given p
                    join assessments a on a.campaign_id = p.campaign_id and a.unit_code = p.unit_code
                    join campaign_phases f on f.campaign_id = p.campaign_id and f.kind = 'SELF_SCORING'
                    where a.status = 'DRAFT'
                      and p.self_scoring_extended_to + f.grace_minutes * interval '1 minute' >= :now
                    group by 1, 2),
                cells as (
                    select k.place, k.status, k.units, f.closes_at + f.grace_minutes * interval '1 minute' as due_at,
                           case when f.closes_at + f.grace_minutes * interval '1 minute' < :now
                                then k.units - coalesce(e.units, 0) else 0 end as overdue
                    from counted k
                    left join extended e on e.place = k.place and e.status = k.status
                    left join campaign_phases f on f.campaign_id = :campaign
                        and f.kind = case k.status when 'DRAFT' then 'SELF_SCORING' else k.status end)
                """.formatted(counted, column);
    }

    /** All sheets of a campaign by group in one query. */
    List<Cell> groups(UUID campaignId, Instant now) {
        return tuples("with " + cells(OF_GROUPS, "group_code") + """
                        select place, null, status, units, overdue, due_at from cells
                        """, campaignId)
                .setParameter("now", now)
                .getResultStream()
                .map(ReportQueries::cell)
                .toList();
    }

    /** One page of the districts whose communes take part: two queries. */
    Page<District> districts(UUID campaignId, Instant now, PageQuery page) {
        var where = """
                 from org_units u where u.group_code = 'DISTRICT' and u.search like :q escape '\\' and exists (
                    select 1 from assessments a where a.campaign_id = :campaign and a.district_code = u.code)
                """;
        var order = page.orderBy("code", "code", "code", "name", "name");
        var search = VietnameseText.likePattern(page.folded());
        var districts = new LinkedHashMap<String, District>();
        tuples(
                        "with page as (select u.code, u.name, row_number() over (order by " + order + ") as position"
                                + where
                                + "order by position limit :size offset :first), "
                                + cells(OF_DISTRICTS, "district_code") + """
                        select place, name, status, units, overdue, due_at
                        from cells join page on code = place order by position
                        """,
                        campaignId)
                .setParameter("now", now)
                .setParameter("q", search)
                .setParameter("size", page.size())
                .setParameter("first", page.page() * page.size())
                .getResultStream()
                .forEach(row -> districts
                        .computeIfAbsent(row.get(0, String.class), ReportQueries.districtOf(row))
                        .cells()
                        .add(cell(row)));
        var total = query("select count(*)" + where, Long.class, campaignId)
                .setParameter("q", search)
                .getSingleResult();
        return page.of(List.copyOf(districts.values()), total);
    }

    private static Function<String, District> districtOf(Tuple row) {
        return code -> new District(new UnitRef(code, row.get(1, String.class)), new ArrayList<>());
    }

    private static Cell cell(Tuple t) {
        return new Cell(
                t.get(0, String.class),
                AssessmentStatus.valueOf(t.get(2, String.class)),
                t.get(3, Number.class).longValue(),
                t.get(4, Number.class).longValue(),
                t.get(5, Instant.class));
    }

    private NativeQuery<Tuple> tuples(String sql, UUID campaignId) {
        return query(sql, Tuple.class, campaignId);
    }

    private <T> NativeQuery<T> query(String sql, Class<T> type, UUID campaignId) {
        return entities.unwrap(Session.class).createNativeQuery(sql, type).setParameter("campaign", campaignId);
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
        return query(sql, type, campaignId).setParameter("until", until);
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
