package vn.parindex.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
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
import vn.parindex.shared.VietnameseText;

/** Reads queues: the sheets of one page, then the caller's leaves of these alone; two statements. */
@ApplicationScoped
class AppraisalRepository {
    /** Decided at the level that the sheet is at; a relative leaf by its figure, as {@code LeafScore.isDecided} says. */
    private static final String DECIDED = decided("a.status");

    private static final String FROM = """
             from assessments a join campaigns c on c.id = a.campaign_id
            where a.campaign_id = :campaign""";

    /** In the second pass only objections must be decided. */
    private static final String WANTED = """
            (a.status <> 'REAPPRAISAL' or exists (
                select 1 from objections o where o.campaign_id = l.campaign_id
                   and o.assessment_id = l.assessment_id and o.leaf_code = l.leaf_code))""";

    private static final String DIFFERS = """
            case a.status
                when 'DISTRICT_APPRAISAL' then l.district_score <> l.self_score
                when 'PROVINCE_APPRAISAL' then l.province_score <> coalesce(l.district_score, l.self_score)
                else l.reappraisal_score <> l.province_score end""";

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
        var total = (Number) set(entities.createNativeQuery("select count(*)" + where), filters)
                .getSingleResult();
        var order = page.orderBy("id", "since", "since", "name", "unit_name", "unit", "unit_code", "status", "status");
        var sql = page(where, share, order);
        filters.putAll(share.values());
        filters.put("now", now);
        filters.put("size", page.size());
        filters.put("first", page.page() * page.size());
        @SuppressWarnings("unchecked") // a native query of tuples
        List<Tuple> rows =
                set(entities.createNativeQuery(sql, Tuple.class), filters).getResultList();
        return page.of(rows.stream().map(AppraisalRepository::row).toList(), total.longValue());
    }

    private static String filters(AppraisalQuery query, PageQuery page, Share share, Map<String, Object> values) {
        var sql = new StringBuilder();
        add(sql, values, "a.status = :status", "status", query.status == null ? null : query.status.name());
        add(sql, values, "a.group_code = :group", "group", query.group == null ? null : query.group.name());
        add(sql, values, "a.district_code = :district", "district", query.district);
        add(
                sql,
                values,
                "a.unit_search like :q escape '\\'",
                "q",
                page.folded().isEmpty() ? null : VietnameseText.likePattern(page.folded()));
        if (query.pending) {
            sql.append(" and exists (select 1 from leaf_scores l where l.campaign_id = a.campaign_id"
                    + " and l.assessment_id = a.id and not l.not_applicable and not " + DECIDED + " and " + WANTED
                    + " and " + share.leaves() + ")");
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
                       count(*) filter (where not x.decided and x.wanted) as pending,
                       count(*) filter (where x.differs) as differing
                from (select %s as decided, %s as wanted, %s as differs
                      from leaf_scores l join assessments a on a.id = l.assessment_id join campaigns c on c.id = a.campaign_id
                      where l.campaign_id = p.campaign_id and l.assessment_id = p.id and not l.not_applicable and %s) x
            ) m on true
            order by %s
            """.formatted(
                        where, prefixed("a.", order), DECIDED, WANTED, DIFFERS, share.leaves(), prefixed("p.", order));
    }

    private static void add(
            StringBuilder sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static Query set(Query query, Map<String, Object> values) {
        query.getParameters().forEach(p -> query.setParameter(p.getName(), values.get(p.getName())));
        return query;
    }

    private static String prefixed(String table, String order) {
        return table + order.replace(", ", ", " + table);
    }

    private static String decided(String status) {
        return "(case " + status
                + " when 'DISTRICT_APPRAISAL' then l.district_score is not null or (l.rule_type = 'RELATIVE_TO_BEST' and l.district_input is not null)"
                + " when 'PROVINCE_APPRAISAL' then l.province_score is not null or (l.rule_type = 'RELATIVE_TO_BEST' and l.province_input is not null)"
                + " else l.reappraisal_score is not null or (l.rule_type = 'RELATIVE_TO_BEST' and l.reappraisal_input is not null) end)";
    }

    private static Row row(Tuple t) {
        return new Row(
                t.get(0, UUID.class),
                new UnitRef(t.get(1, String.class), t.get(2, String.class)),
                UnitGroup.valueOf(t.get(3, String.class)),
                t.get(4, String.class),
                AssessmentStatus.valueOf(t.get(5, String.class)),
                t.get(6, Instant.class),
                number(t, 7),
                number(t, 8),
                number(t, 9),
                number(t, 10),
                number(t, 11));
    }

    private static long number(Tuple t, int column) {
        return t.get(column, Number.class).longValue();
    }
}
