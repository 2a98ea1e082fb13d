package vn.parindex.ranking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.campaign.Treatment;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;

/** Results of runs; rows are only added, all of a run in one statement. */
@ApplicationScoped
class ResultRepository {
    private static final String COLUMNS = """
            select unit_code, unit_name, group_code, treatment, appraised, survey, bonus, deduction, maximum, index,
                   rank, grade, ranked, cast(areas as text)
            from ranking_results where campaign_id = :campaign
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    ResultRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void add(RankingRun run, List<UnitResult> results) {
        try {
            entities.createNativeQuery("""
                            insert into ranking_results (campaign_id, run_id, unit_code, unit_name, group_code, treatment,
                                appraised, survey, bonus, deduction, maximum, index, rank, grade, ranked, areas)
                            select :campaign, :run, unit->>'code', unit->>'name', "group", treatment, "appraisedPoints",
                                "surveyPoints", "bonusPoints", "deductionPoints", maximum, index, rank, grade, ranked, areas
                            from jsonb_to_recordset(cast(:rows as jsonb)) as r (unit jsonb, "group" text, treatment text,
                                "appraisedPoints" numeric, "surveyPoints" numeric, "bonusPoints" numeric,
                                "deductionPoints" numeric, maximum numeric, index numeric, rank int, grade text,
                                ranked boolean, areas jsonb)
                            """)
                    .setParameter("campaign", run.campaignId())
                    .setParameter("run", run.id())
                    .setParameter("rows", json.writeValueAsString(results))
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The results of a run for these groups, by group and rank. */
    List<UnitResult> of(UUID campaignId, UUID runId, Collection<UnitGroup> groups) {
        var query = entities.createNativeQuery(COLUMNS + " and run_id = :run and group_code in (:groups)", Tuple.class)
                .setParameter("campaign", campaignId)
                .setParameter("run", runId)
                .setParameter("groups", groups.stream().map(UnitGroup::name).collect(Collectors.toSet()));
        return read(query)
                .sorted(java.util.Comparator.comparing(UnitResult::group).thenComparing(ResultOrder.BY_RANK))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query says no type of its rows
    private java.util.stream.Stream<UnitResult> read(Query query) {
        return ((List<Tuple>) query.getResultList()).stream().map(this::result);
    }

    private UnitResult result(Tuple t) {
        try {
            return new UnitResult(
                    new UnitRef(t.get(0, String.class), t.get(1, String.class)),
                    UnitGroup.valueOf(t.get(2, String.class)),
                    Treatment.valueOf(t.get(3, String.class)),
                    t.get(4, BigDecimal.class),
                    t.get(5, BigDecimal.class),
                    t.get(6, BigDecimal.class),
                    t.get(7, BigDecimal.class),
                    t.get(8, BigDecimal.class),
                    t.get(9, BigDecimal.class),
                    t.get(10, Integer.class),
                    t.get(11, String.class),
                    t.get(12, Boolean.class),
                    List.of(json.readValue(t.get(13, String.class), AreaResult[].class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
