package vn.parindex.supersession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitRef;
import vn.parindex.shared.JsonText;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** What happened in supersessions. */
@ApplicationScoped
class SupersessionRepository {
    private final EntityManager entities;
    private final JsonText json;

    SupersessionRepository(EntityManager entities, JsonText json) {
        this.entities = entities;
        this.json = json;
    }

    /** A campaign's supersessions, the latest first. */
    List<Supersession> of(UUID campaignId) {
        return entities.createQuery(
                        "from Supersession where campaignId = :campaign order by number desc", Supersession.class)
                .setParameter("campaign", campaignId)
                .getResultList();
    }

    /** How many scores each of a campaign's supersessions affected. */
    Map<Integer, Long> affected(UUID campaignId) {
        @SuppressWarnings("unchecked") // a native query says no type of its rows
        List<Tuple> rows = entities.createNativeQuery("""
                        select number, count(*) from superseded_scores where campaign_id = :campaign group by number
                        """, Tuple.class)
                .setParameter("campaign", campaignId)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(t -> t.get(0, Integer.class), t -> t.get(1, Long.class)));
    }

    void add(Supersession supersession, UUID campaignId, List<AffectedScore> scores, Map<String, Integer> positions) {
        entities.persist(supersession);
        entities.flush();
        entities.createNativeQuery("""
                        insert into superseded_scores (campaign_id, number, unit_code, unit_name, position, leaf_before,
                            leaf_after, leaf_name, stage, score_before, score_after, effect)
                        select :campaign, :number, unit, unit_name, position, leaf_before, leaf_after, leaf_name, stage,
                            score_before, score_after, effect
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (unit text, unit_name text, position int,
                            leaf_before text, leaf_after text, leaf_name text, stage text, score_before numeric,
                            score_after numeric, effect text)
                        """)
                .setParameter("campaign", campaignId)
                .setParameter("number", supersession.number())
                .setParameter(
                        "rows",
                        json.of(scores.stream().map(s -> row(s, positions)).toList()))
                .executeUpdate();
    }

    private static Map<String, @Nullable Object> row(AffectedScore score, Map<String, Integer> positions) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("unit", score.unit().code());
        row.put("unit_name", score.unit().name());
        row.put("position", positions.get(score.leafBefore()));
        row.put("leaf_before", score.leafBefore());
        row.put("leaf_after", score.leafAfter());
        row.put("leaf_name", score.leafName());
        row.put("stage", score.stage());
        row.put("score_before", score.scoreBefore());
        row.put("score_after", score.scoreAfter());
        row.put("effect", score.effect());
        return row;
    }

    /** Affected scores of a supersession by leaf and unit. */
    @SuppressWarnings("unchecked") // a native query says no type of its rows
    Page<AffectedScore> scores(UUID campaignId, int number, PageQuery page) {
        var from = " from superseded_scores where campaign_id = :campaign and number = :number";
        List<Tuple> rows = of(from, "select *", " order by position, unit_code, stage", Tuple.class, campaignId, number)
                .setFirstResult(page.page() * page.size())
                .setMaxResults(page.size())
                .getResultList();
        var total = (Number)
                of(from, "select count(*)", "", Long.class, campaignId, number).getSingleResult();
        return page.of(rows.stream().map(SupersessionRepository::score).toList(), total.longValue());
    }

    private Query of(String from, String select, String order, Class<?> type, UUID campaignId, int number) {
        return entities.createNativeQuery(select + from + order, type)
                .setParameter("campaign", campaignId)
                .setParameter("number", number);
    }

    /** Every affected score of a unit in a campaign, by the supersession's number. */
    @SuppressWarnings("unchecked") // a native query says no type of its rows
    Map<Integer, List<AffectedScore>> scores(UUID campaignId, String unitCode) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select * from superseded_scores where campaign_id = :campaign and unit_code = :unit
                        order by number, position, stage
                        """, Tuple.class)
                .setParameter("campaign", campaignId)
                .setParameter("unit", unitCode)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        t -> t.get("number", Integer.class),
                        Collectors.mapping(SupersessionRepository::score, Collectors.toList())));
    }

    private static AffectedScore score(Tuple row) {
        return new AffectedScore(
                new UnitRef(row.get("unit_code", String.class), row.get("unit_name", String.class)),
                row.get("leaf_before", String.class),
                row.get("leaf_after", String.class),
                row.get("leaf_name", String.class),
                AffectedScore.Stage.valueOf(row.get("stage", String.class)),
                row.get("score_before", BigDecimal.class),
                row.get("score_after", BigDecimal.class),
                AffectedScore.Effect.valueOf(row.get("effect", String.class)));
    }
}
