package vn.parindex.ranking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Runs with their groups, inputs and decisions. */
@ApplicationScoped
class RankingRepository implements PanacheRepositoryBase<RankingRun, UUID> {
    private final EntityManager entities;
    private final ObjectMapper json;

    RankingRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    Page<RankingRun> search(@Nullable UUID campaignId, PageQuery page) {
        var values = new HashMap<String, Object>();
        var hql = "1 = 1";
        if (campaignId != null) {
            hql = "campaignId = :campaign";
            values.put("campaign", campaignId);
        }
        var order = " order by " + page.orderBy("id", "computedAt", "computedAt");
        var found = find(hql + order, values).page(page.page(), page.size());
        return page.of(found.list(), count(hql, values));
    }

    /** A new run with its groups and inputs. */
    void add(RankingRun run, Collection<UnitGroup> groups, String inputs) {
        persist(run);
        groups.forEach(group -> entities.persist(new RunGroup(run.campaignId(), run.id(), group)));
        flush();
        entities.createNativeQuery(
                        "insert into ranking_inputs (campaign_id, run_id, inputs) values (:campaign, :run, :inputs)")
                .setParameter("campaign", run.campaignId())
                .setParameter("run", run.id())
                .setParameter("inputs", inputs)
                .executeUpdate();
    }

    void add(RunDecision decision) {
        entities.persist(decision);
    }

    /** The groups of runs, by run. */
    Map<UUID, List<RunGroup>> groups(Collection<UUID> runs) {
        return entities.createQuery("from RunGroup where runId in :runs order by group", RunGroup.class)
                .setParameter("runs", runs)
                .getResultStream()
                .collect(Collectors.groupingBy(RunGroup::runId));
    }

    List<RunDecision> decisions(RankingRun run) {
        return entities.createQuery(
                        "from RunDecision where campaignId = :campaign and runId = :run order by at, id",
                        RunDecision.class)
                .setParameter("campaign", run.campaignId())
                .setParameter("run", run.id())
                .getResultList();
    }

    /** The groups of a campaign for which some run has this status. */
    Set<UnitGroup> groupsWith(UUID campaignId, RunStatus status) {
        return Set.copyOf(entities.createQuery(
                        "select group from RunGroup where campaignId = :campaign and status = :status", UnitGroup.class)
                .setParameter("campaign", campaignId)
                .setParameter("status", status)
                .getResultList());
    }

    /** Replaces what stood in this status for the groups: a later run takes its place. */
    void supersede(UUID campaignId, Collection<UnitGroup> groups, RunStatus status) {
        entities.createQuery("""
                        update RunGroup set status = SUPERSEDED
                        where campaignId = :campaign and group in :groups and status = :status
                        """)
                .setParameter("campaign", campaignId)
                .setParameter("groups", groups)
                .setParameter("status", status)
                .executeUpdate();
    }

    /** Who and what was missing, as JSON text. */
    RunGaps.Written write(RunGaps gaps) {
        try {
            return new RunGaps.Written(
                    json.writeValueAsString(gaps.missing()),
                    json.writeValueAsString(gaps.withdrawn()),
                    json.writeValueAsString(gaps.missingSurvey()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    RunGaps read(RunGaps.Written gaps) {
        try {
            return new RunGaps(
                    List.of(json.readValue(gaps.missing(), RunGaps.OpenSheet[].class)),
                    List.of(json.readValue(gaps.withdrawn(), RunGaps.Withdrawn[].class)),
                    List.of(json.readValue(gaps.missingSurvey(), RunGaps.WithoutPoints[].class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
