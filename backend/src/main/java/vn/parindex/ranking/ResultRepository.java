package vn.parindex.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Treatment;
import vn.parindex.indexset.IndexSets;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;

/** Results of runs; rows are only added, all of a run in one statement. */
@ApplicationScoped
class ResultRepository {
    private static final String AREAS = "|";

    private final EntityManager entities;
    private final IndexSets indexSets;

    ResultRepository(EntityManager entities, IndexSets indexSets) {
        this.entities = entities;
        this.indexSets = indexSets;
    }

    void add(RankingRun run, List<UnitResult> results) {
        entities.createNativeQuery("""
                        insert into ranking_results (campaign_id, run_id, unit_code, unit_name, group_code, index_set_id,
                            treatment, appraised, survey, bonus, deduction, maximum, index, rank, grade, ranked, areas)
                        select :campaign, :run, code, name, grp, cast(indexSet as uuid), treatment,
                            cast(appraised as numeric), cast(survey as numeric), cast(bonus as numeric),
                            cast(deduction as numeric), cast(maximum as numeric), cast(idx as numeric), cast(rnk as int),
                            grade, rnk is not null, string_to_array(areas, '|')
                        from unnest(cast(:codes as text[]), cast(:names as text[]), cast(:groups as text[]),
                                cast(:indexSets as text[]), cast(:treatments as text[]), cast(:appraised as text[]),
                                cast(:survey as text[]), cast(:bonus as text[]), cast(:deduction as text[]),
                                cast(:maximum as text[]), cast(:index as text[]), cast(:rank as text[]),
                                cast(:grade as text[]), cast(:areas as text[]))
                            as r (code, name, grp, indexSet, treatment, appraised, survey, bonus, deduction, maximum, idx,
                                rnk, grade, areas)
                        """)
                .setParameter("campaign", run.campaignId())
                .setParameter("run", run.id())
                .setParameter("codes", column(results, r -> r.unit().code()))
                .setParameter("names", column(results, r -> r.unit().name()))
                .setParameter("groups", column(results, UnitResult::group))
                .setParameter("indexSets", column(results, UnitResult::indexSet))
                .setParameter("treatments", column(results, UnitResult::treatment))
                .setParameter("appraised", column(results, UnitResult::appraisedPoints))
                .setParameter("survey", column(results, UnitResult::surveyPoints))
                .setParameter("bonus", column(results, UnitResult::bonusPoints))
                .setParameter("deduction", column(results, UnitResult::deductionPoints))
                .setParameter("maximum", column(results, UnitResult::maximum))
                .setParameter("index", column(results, UnitResult::index))
                .setParameter("rank", column(results, UnitResult::rank))
                .setParameter("grade", column(results, UnitResult::grade))
                .setParameter(
                        "areas",
                        column(
                                results,
                                r -> r.areas().stream().map(AreaResult::stored).collect(Collectors.joining(AREAS))))
                .executeUpdate();
    }

    /** A column as text: one array for each is read faster than thousands of rows. */
    private static @Nullable String[] column(List<UnitResult> results, Function<UnitResult, @Nullable Object> value) {
        return results.stream()
                .map(value)
                .map(v -> v == null ? null : v instanceof BigDecimal d ? d.toPlainString() : v.toString())
                .toArray(String[]::new);
    }

    /** The results of a run for these groups, by group and rank. */
    List<UnitResult> of(UUID campaignId, UUID runId, Collection<UnitGroup> groups) {
        var query = entities.createNativeQuery("""
                        select unit_code, unit_name, group_code, index_set_id, treatment, appraised, survey, bonus, deduction,
                               maximum, index, rank, grade, ranked, areas
                        from ranking_results
                        where campaign_id = :campaign and run_id = :run and group_code in (:groups)
                        """, Tuple.class)
                .setParameter("campaign", campaignId)
                .setParameter("run", runId)
                .setParameter("groups", groups.stream().map(UnitGroup::name).collect(Collectors.toSet()));
        return read(query)
                .sorted(Comparator.comparing(UnitResult::group).thenComparing(ResultOrder.BY_RANK))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query says no type of its rows
    private Stream<UnitResult> read(Query query) {
        return ((List<Tuple>) query.getResultList()).stream().map(this::result);
    }

    private UnitResult result(Tuple t) {
        var set = indexSets.issued(t.get(3, UUID.class));
        return new UnitResult(
                new UnitRef(t.get(0, String.class), t.get(1, String.class)),
                UnitGroup.valueOf(t.get(2, String.class)),
                t.get(3, UUID.class),
                Treatment.valueOf(t.get(4, String.class)),
                t.get(5, BigDecimal.class),
                t.get(6, BigDecimal.class),
                t.get(7, BigDecimal.class),
                t.get(8, BigDecimal.class),
                t.get(9, BigDecimal.class),
                t.get(10, BigDecimal.class),
                t.get(11, Integer.class),
                t.get(12, String.class),
                t.get(13, Boolean.class),
                Arrays.stream(t.get(14, String[].class))
                        .map(area -> AreaResult.read(area, set))
                        .toList());
    }
}
