package vn.parindex.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;
import vn.parindex.shared.JsonText;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.VietnameseText;

/** The points of the survey. */
@ApplicationScoped
class SurveyRepository {
    private static final String FILTERED = """
            from survey_points s join participants p on p.campaign_id = s.campaign_id and p.unit_code = s.unit_code
            where s.campaign_id = :campaign
              and (cast(:group as text) is null or p.group_code = :group)
              and (cast(:unit as text) is null or s.unit_code = :unit)
              and (cast(:leaf as text) is null or s.leaf_code = :leaf)
              and (cast(:q as text) is null or p.unit_search like :q escape '\\')
            """;

    private final EntityManager entities;
    private final JsonText json;

    SurveyRepository(EntityManager entities, JsonText json) {
        this.entities = entities;
        this.json = json;
    }

    /** Adds points, in place of those that were there for the same unit and leaf. */
    void put(UUID campaignId, List<SurveyRow> rows, CurrentUser by, Instant at) {
        entities.createNativeQuery("""
                        insert into survey_points (campaign_id, unit_code, leaf_code, points, n, by, by_name, at)
                        select :campaign, unit, leaf, points, n, :by, :byName, :at
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (unit text, leaf text, points numeric, n int)
                        on conflict (campaign_id, unit_code, leaf_code) do update set points = excluded.points,
                            n = excluded.n, by = excluded.by, by_name = excluded.by_name, at = excluded.at
                        """)
                .setParameter("campaign", campaignId)
                .setParameter("rows", json.of(rows))
                .setParameter("by", by.username())
                .setParameter("byName", by.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Points of units follow to the codes of another set; those of a code without one go. */
    void recode(UUID campaignId, Set<String> units, Map<String, @Nullable String> codes) {
        entities.createNativeQuery("select 1 from recode_survey_points(:campaign, :units, cast(:codes as jsonb))")
                .setParameter("campaign", campaignId)
                .setParameter("units", units.toArray(String[]::new))
                .setParameter("codes", json.of(codes))
                .getSingleResult();
    }

    /** Points of some units, by unit and leaf, with the units' names. */
    @SuppressWarnings("unchecked") // a native query says no type of its rows
    Map<UnitRef, Map<String, BigDecimal>> points(UUID campaignId, Collection<String> units) {
        var points = new HashMap<UnitRef, Map<String, BigDecimal>>();
        List<Tuple> rows = entities.createNativeQuery("""
                        select s.unit_code, p.unit_name, s.leaf_code, s.points
                        from survey_points s
                        join participants p on p.campaign_id = s.campaign_id and p.unit_code = s.unit_code
                        where s.campaign_id = :campaign and s.unit_code in (:units)
                        """, Tuple.class)
                .setParameter("campaign", campaignId)
                .setParameter("units", units)
                .getResultList();
        for (var t : rows) {
            points.computeIfAbsent(new UnitRef(t.get(0, String.class), t.get(1, String.class)), u -> new HashMap<>())
                    .put(t.get(2, String.class), t.get(3, BigDecimal.class));
        }
        return points;
    }

    @SuppressWarnings("unchecked") // a native query says no type of its rows
    Page<SurveyPointsView> search(UUID campaignId, SurveyPointsQuery query, PageQuery page) {
        var order = page.orderBy(
                "s.leaf_code", "unit", "s.unit_code", "name", "p.unit_name", "at", "s.at", "points", "s.points");
        List<Tuple> found = filtered(
                        "select s.unit_code, p.unit_name, s.leaf_code, s.points, s.n, s.by_name, s.at " + FILTERED
                                + " order by " + order + ", s.unit_code",
                        Tuple.class,
                        campaignId,
                        query,
                        page)
                .setFirstResult(page.page() * page.size())
                .setMaxResults(page.size())
                .getResultList();
        var total = (Number) filtered("select count(*) " + FILTERED, Long.class, campaignId, query, page)
                .getSingleResult();
        var items = found.stream()
                .map(t -> new SurveyPointsView(
                        new UnitRef(t.get(0, String.class), t.get(1, String.class)),
                        t.get(2, String.class),
                        t.get(3, BigDecimal.class),
                        t.get(4, Integer.class),
                        t.get(5, String.class),
                        t.get(6, Instant.class)))
                .toList();
        return page.of(items, total.longValue());
    }

    private Query filtered(String sql, Class<?> type, UUID campaignId, SurveyPointsQuery query, PageQuery page) {
        NativeQuery<?> typed = entities.createNativeQuery(sql, type).unwrap(NativeQuery.class);
        return typed.setParameter("campaign", campaignId)
                .setParameter("group", query.group == null ? null : query.group.name(), StandardBasicTypes.STRING)
                .setParameter("unit", query.unit, StandardBasicTypes.STRING)
                .setParameter("leaf", query.leaf, StandardBasicTypes.STRING)
                .setParameter(
                        "q",
                        page.folded().isEmpty() ? null : VietnameseText.likePattern(page.folded()),
                        StandardBasicTypes.STRING);
    }

    /** Points by unit and leaf of everybody in these groups. */
    @SuppressWarnings("unchecked") // a native query says no type of its rows
    Map<String, Map<String, BigDecimal>> points(UUID campaignId, Set<UnitGroup> groups) {
        var points = new HashMap<String, Map<String, BigDecimal>>();
        List<Tuple> rows = entities.createNativeQuery("""
                        select unit_code, leaf_code, points from survey_points
                        where campaign_id = :campaign and unit_code in (
                            select unit_code from participants where campaign_id = :campaign and group_code in (:groups))
                        """, Tuple.class)
                .setParameter("campaign", campaignId)
                .setParameter("groups", groups.stream().map(UnitGroup::name).collect(Collectors.toSet()))
                .getResultList();
        for (var t : rows) {
            points.computeIfAbsent(t.get(0, String.class), u -> new HashMap<>())
                    .put(t.get(1, String.class), t.get(2, BigDecimal.class));
        }
        return points;
    }
}
