package vn.parindex.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.assessment.LeafCellView;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Reads leaves across sheets: all of them in one statement, one of them in three, whatever the number of units. */
@ApplicationScoped
class CriterionRepository {
    private static final String FROM = """
             from assessments a join campaigns c on c.id = a.campaign_id
             join leaf_scores l on l.campaign_id = a.campaign_id and l.assessment_id = a.id
            where a.campaign_id = :campaign and not l.not_applicable""";

    private static final String COUNTS = "count(*), count(*) filter (where " + LeafConditions.DECIDED
            + "), count(*) filter (where " + LeafConditions.PENDING + "), count(*) filter (where "
            + LeafConditions.DIFFERS + ")";

    private static final String OUTLIER = "(l.self_score < :lowest or l.self_score > :highest)";

    private final EntityManager entities;

    CriterionRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A leaf in a group of units, before its name is known. */
    record Leaf(UnitGroup group, UUID indexSet, String code, long units, long decided, long pending, long differing) {}

    /** A leaf over everything that is the caller's. */
    record Totals(long units, long decided, long pending, long differing, Spread spread) {
        CriterionView.Counts counts(long outliers) {
            return new CriterionView.Counts(units, decided, pending, differing, outliers);
        }
    }

    /** A unit on a page, before its leaf is read. */
    record Unit(
            UUID sheet,
            UnitRef unit,
            @Nullable String district,
            AssessmentStatus status,
            @Nullable BigDecimal selfScore) {

        CriterionUnitView view(Spread spread, LeafCellView leaf) {
            return new CriterionUnitView(sheet, unit, district, status, spread.outlier(selfScore), leaf);
        }
    }

    /** A page of units, and how many in all lie apart. */
    record Units(Page<Unit> page, long outliers) {}

    List<Leaf> leaves(Share share, CriteriaQuery query) {
        var values = new HashMap<String, Object>();
        var where = mine(share) + (query.group == null ? "" : " and a.group_code = :group");
        values.put("campaign", query.campaign);
        if (query.group != null) {
            values.put("group", query.group.name());
        }
        values.putAll(share.values());
        var sql = "select a.group_code, a.index_set_id, l.leaf_code, " + COUNTS + where
                + " group by a.group_code, a.index_set_id, l.leaf_code"
                + " order by a.group_code, a.index_set_id, min(l.position)";
        return tuples(sql, values).stream()
                .map(t -> new Leaf(
                        UnitGroup.valueOf(t.get(0, String.class)),
                        t.get(1, UUID.class),
                        t.get(2, String.class),
                        Conditions.number(t, 3),
                        Conditions.number(t, 4),
                        Conditions.number(t, 5),
                        Conditions.number(t, 6)))
                .toList();
    }

    Totals totals(Share share, FrozenLeaf leaf, CriterionQuery query) {
        var sql = "select " + COUNTS + ", count(l.self_score), " + quartile("0.25") + ", " + quartile("0.5") + ", "
                + quartile("0.75") + ofLeaf(share);
        var t = tuples(sql, ofLeaf(share, leaf.code(), query)).getFirst();
        var room = leaf.enterable().maxScore().subtract(leaf.enterable().minScore());
        return new Totals(
                Conditions.number(t, 0),
                Conditions.number(t, 1),
                Conditions.number(t, 2),
                Conditions.number(t, 3),
                Spread.of(
                        Conditions.number(t, 4),
                        t.get(5, BigDecimal.class),
                        t.get(6, BigDecimal.class),
                        t.get(7, BigDecimal.class),
                        room));
    }

    Units units(Share share, String leafCode, Spread spread, CriterionQuery query, PageQuery page) {
        var where = ofLeaf(share);
        var values = ofLeaf(share, leafCode, query);
        var filters = filters(query, page, spread, values);
        var apart = apart(spread, values);
        var counted = tuples(
                        "select count(*) filter (where " + apart + "), count(*) filter (where true" + filters + ")"
                                + where,
                        values)
                .getFirst();
        var order = page.orderBy("a.id", "name", "a.unit_name", "unit", "a.unit_code", "self", "l.self_score");
        values.put("size", page.size());
        values.put("first", page.page() * page.size());
        var rows = tuples(
                "select a.id, a.unit_code, a.unit_name, a.district_code, a.status, l.self_score" + where + filters
                        + " order by " + order + " limit :size offset :first",
                values);
        return new Units(
                page.of(rows.stream().map(CriterionRepository::unit).toList(), Conditions.number(counted, 1)),
                Conditions.number(counted, 0));
    }

    private static String mine(Share share) {
        return FROM + " and " + share.sheets() + " and " + share.leaves();
    }

    private static String ofLeaf(Share share) {
        return mine(share) + " and l.leaf_code = :leaf and a.group_code = :group and a.index_set_id = :set";
    }

    private static Map<String, Object> ofLeaf(Share share, String leafCode, CriterionQuery query) {
        var values = new HashMap<>(share.values());
        values.put("campaign", query.campaign);
        values.put("leaf", leafCode);
        values.put("group", query.group.name());
        values.put("set", query.indexSet);
        return values;
    }

    private static String filters(CriterionQuery query, PageQuery page, Spread spread, Map<String, Object> values) {
        var sql = new StringBuilder(Conditions.units(query.status, query.district, page, values));
        if (query.show != null) {
            sql.append(" and ")
                    .append(
                            switch (query.show) {
                                case PENDING -> LeafConditions.PENDING;
                                case DECIDED -> LeafConditions.DECIDED;
                                case DIFFERING -> LeafConditions.DIFFERS;
                                case OUTLIER -> apart(spread, values);
                            });
        }
        return sql.toString();
    }

    private static String apart(Spread spread, Map<String, Object> values) {
        if (spread.lowest() == null || spread.highest() == null) {
            return "false";
        }
        values.put("lowest", spread.lowest());
        values.put("highest", spread.highest());
        return OUTLIER;
    }

    /** The least score that this part of the scored units does not exceed. */
    private static String quartile(String part) {
        return "percentile_disc(" + part + ") within group (order by l.self_score)";
    }

    private List<Tuple> tuples(String sql, Map<String, Object> values) {
        @SuppressWarnings("unchecked") // a native query of tuples
        List<Tuple> rows = Conditions.set(entities.createNativeQuery(sql, Tuple.class), values)
                .getResultList();
        return rows;
    }

    private static Unit unit(Tuple t) {
        return new Unit(
                t.get(0, UUID.class),
                new UnitRef(t.get(1, String.class), t.get(2, String.class)),
                t.get(3, String.class),
                AssessmentStatus.valueOf(t.get(4, String.class)),
                t.get(5, BigDecimal.class));
    }
}
