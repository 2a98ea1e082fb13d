package vn.parindex.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.campaign.PhaseKind;
import vn.parindex.campaign.Standing;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Reads queues: the sheets of one page, then the caller's leaves of these alone; two statements. */
@ApplicationScoped
class AppraisalRepository {
    private static final String FROM = """
             from assessments a join campaigns c on c.id = a.campaign_id
            where a.campaign_id = :campaign""";

    private final EntityManager entities;

    AppraisalRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A sheet of a queue before its times are known. */
    record Row(
            UUID id,
            UnitRef unit,
            UnitGroup group,
            @Nullable String district,
            AssessmentStatus status,
            Instant since,
            long leaves,
            long decided,
            long pending,
            long differing,
            long requests) {

        AppraisalItemView view(Standing standing, Instant now) {
            var phase = PhaseKind.valueOf(status.name());
            return new AppraisalItemView(
                    id,
                    unit,
                    group,
                    district,
                    status,
                    since,
                    standing.dueAt(phase),
                    standing.over(phase, now),
                    leaves,
                    decided,
                    pending,
                    requests,
                    differing);
        }
    }

    Page<Row> search(Share share, AppraisalQuery query, PageQuery page, Instant now) {
        var filters = new HashMap<String, Object>();
        var where = FROM + " and " + share.sheets() + filters(query, page, share, filters);
        filters.put("campaign", query.campaign);
        filters.putAll(share.values());
        var total = (Number) Conditions.set(entities.createNativeQuery("select count(*)" + where), filters)
                .getSingleResult();
        var order = page.orderBy("id", "since", "since", "name", "unit_name", "unit", "unit_code", "status", "status");
        var sql = page(where, share, order);
        filters.putAll(share.values());
        filters.put("now", now);
        filters.put("size", page.size());
        filters.put("first", page.page() * page.size());
        @SuppressWarnings("unchecked") // a native query of tuples
        List<Tuple> rows = Conditions.set(entities.createNativeQuery(sql, Tuple.class), filters)
                .getResultList();
        return page.of(rows.stream().map(AppraisalRepository::row).toList(), total.longValue());
    }

    private static String filters(AppraisalQuery query, PageQuery page, Share share, Map<String, Object> values) {
        var sql = new StringBuilder(Conditions.units(query.status, query.district, page, values));
        Conditions.add(sql, values, "a.group_code = :group", "group", query.group == null ? null : query.group.name());
        if (query.pending) {
            sql.append(" and ").append(LeafConditions.somePending(share.leaves()));
        }
        return sql.toString();
    }

    /** One page of sheets, and beside each the caller's share of its leaves. */
    private static String page(String where, Share share, String order) {
        return """
            select p.id, p.unit_code, p.unit_name, p.group_code, p.district_code, p.status, p.since,
                   coalesce(m.leaves, 0), coalesce(m.decided, 0), coalesce(m.pending, 0), coalesce(m.differing, 0),
                   (select count(*) from supplement_requests r
                     where r.campaign_id = p.campaign_id and r.assessment_id = p.id
                       and r.outcome is null and r.due_at > :now)
            from (select a.* %s order by %s limit :size offset :first) p
            left join lateral (
                select count(*) as leaves,
                       count(*) filter (where x.decided) as decided,
                       count(*) filter (where x.pending) as pending,
                       count(*) filter (where x.differs) as differing
                from (select %s as decided, %s as pending, %s as differs
                      from leaf_scores l join assessments a on a.id = l.assessment_id join campaigns c on c.id = a.campaign_id
                      where l.campaign_id = p.campaign_id and l.assessment_id = p.id and not l.not_applicable and %s) x
            ) m on true
            order by %s
            """.formatted(
                        where,
                        prefixed("a.", order),
                        LeafConditions.DECIDED,
                        LeafConditions.PENDING,
                        LeafConditions.DIFFERS,
                        share.leaves(),
                        prefixed("p.", order));
    }

    private static String prefixed(String table, String order) {
        return table + order.replace(", ", ", " + table);
    }

    private static Row row(Tuple t) {
        return new Row(
                t.get(0, UUID.class),
                new UnitRef(t.get(1, String.class), t.get(2, String.class)),
                UnitGroup.valueOf(t.get(3, String.class)),
                t.get(4, String.class),
                AssessmentStatus.valueOf(t.get(5, String.class)),
                t.get(6, Instant.class),
                Conditions.number(t, 7),
                Conditions.number(t, 8),
                Conditions.number(t, 9),
                Conditions.number(t, 10),
                Conditions.number(t, 11));
    }
}
