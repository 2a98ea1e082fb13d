package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.organization.UnitGroup;
import vn.parindex.scoring.Parts;
import vn.parindex.shared.JsonText;

/** Subtotals and figures of final sheets; those of a sheet come and go as a whole. */
@ApplicationScoped
class FinalSheetRepository {
    private static final String OF_THESE_SHEETS = """
            campaign_id = :campaign and assessment_id in (
                select id from assessments where campaign_id = :campaign and group_code in (:groups))
            """;

    private final EntityManager entities;
    private final JsonText json;

    FinalSheetRepository(EntityManager entities, JsonText json) {
        this.entities = entities;
        this.json = json;
    }

    void add(Assessment sheet, FinalSheet content) {
        insert("""
                insert into sheet_subtotals (campaign_id, assessment_id, area_code, appraised, bonus, deduction, maximum,
                    survey_maximum, survey_leaves)
                select :campaign, :sheet, code, cast(parts->>'appraised' as numeric), cast(parts->>'bonus' as numeric),
                    cast(parts->>'deduction' as numeric), cast(parts->>'maximum' as numeric), "surveyMaximum", "surveyLeaves"
                from jsonb_to_recordset(cast(:rows as jsonb))
                    as r (code text, parts jsonb, "surveyMaximum" numeric, "surveyLeaves" text[])
                """, sheet, content.areas());
        insert("""
                insert into sheet_relative_values (campaign_id, assessment_id, leaf_code, value, own_score)
                select :campaign, :sheet, "leafCode", value, "ownScore"
                from jsonb_to_recordset(cast(:rows as jsonb)) as r ("leafCode" text, value numeric, "ownScore" boolean)
                """, sheet, content.figures());
    }

    private void insert(String sql, Assessment sheet, List<?> rows) {
        entities.createNativeQuery(sql)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("sheet", sheet.id())
                .setParameter("rows", json.of(rows))
                .executeUpdate();
    }

    void remove(Assessment sheet) {
        for (var table : List.of("sheet_subtotals", "sheet_relative_values")) {
            entities.createNativeQuery(
                            "delete from %s where campaign_id = :campaign and assessment_id = :sheet".formatted(table))
                    .setParameter("campaign", sheet.campaignId())
                    .setParameter("sheet", sheet.id())
                    .executeUpdate();
        }
    }

    /** The sheets of these groups in three statements, however many they are. */
    List<SheetState> states(UUID campaignId, Set<UnitGroup> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        var areas = areas(campaignId, groups);
        var figures = figures(campaignId, groups);
        return rows("""
                        select id, unit_code, status, final_digest from assessments
                        where campaign_id = :campaign and group_code in (:groups) order by unit_code
                        """, campaignId, groups)
                .map(t -> new SheetState(
                        t.get(1, String.class),
                        AssessmentStatus.valueOf(t.get(2, String.class)),
                        t.get(3, String.class),
                        areas.getOrDefault(t.get(0, UUID.class), List.of()),
                        figures.getOrDefault(t.get(0, UUID.class), List.of())))
                .toList();
    }

    private Map<UUID, List<SheetState.Area>> areas(UUID campaignId, Set<UnitGroup> groups) {
        var areas = new HashMap<UUID, List<SheetState.Area>>();
        rows("""
                select assessment_id, area_code, appraised, bonus, deduction, maximum, survey_maximum, survey_leaves
                from sheet_subtotals where
                """ + OF_THESE_SHEETS, campaignId, groups)
                .forEach(t -> areas.computeIfAbsent(t.get(0, UUID.class), id -> new ArrayList<>())
                        .add(area(t)));
        return areas;
    }

    private static SheetState.Area area(Tuple t) {
        var parts = new Parts(
                t.get(2, BigDecimal.class),
                BigDecimal.ZERO,
                t.get(3, BigDecimal.class),
                t.get(4, BigDecimal.class),
                t.get(5, BigDecimal.class));
        return new SheetState.Area(
                t.get(1, String.class), parts, t.get(6, BigDecimal.class), List.of(t.get(7, String[].class)));
    }

    private Map<UUID, List<SheetState.Figure>> figures(UUID campaignId, Set<UnitGroup> groups) {
        var figures = new HashMap<UUID, List<SheetState.Figure>>();
        rows(
                        "select assessment_id, leaf_code, value, own_score from sheet_relative_values where "
                                + OF_THESE_SHEETS,
                        campaignId,
                        groups)
                .forEach(t -> figures.computeIfAbsent(t.get(0, UUID.class), id -> new ArrayList<>())
                        .add(new SheetState.Figure(
                                t.get(1, String.class), t.get(2, BigDecimal.class), t.get(3, Boolean.class))));
        return figures;
    }

    @SuppressWarnings("unchecked") // a native query says no type of its rows
    private Stream<Tuple> rows(String sql, UUID campaignId, Set<UnitGroup> groups) {
        return entities
                .createNativeQuery(sql, Tuple.class)
                .setParameter("campaign", campaignId)
                .setParameter("groups", groups.stream().map(UnitGroup::name).collect(Collectors.toSet()))
                .getResultList()
                .stream();
    }
}
