package vn.parindex.assessment;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.JsonText;
import vn.parindex.supersession.IndexSetSuperseded;

/** Gives sheets another index set; a fixed number of statements, however many sheets there are. */
@ApplicationScoped
class SupersededSheetRepository {
    private final EntityManager entities;
    private final JsonText json;

    SupersededSheetRepository(EntityManager entities, JsonText json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * What a stage of a leaf holds from now on.
     *
     * @param leaf code in the new set
     * @param version of the leaf from now on, and of the revision that tells
     */
    record Rewritten(
            UUID sheet,
            String leaf,
            Stage stage,
            @JsonRawValue @Nullable String input,
            @Nullable BigDecimal score,
            long version) {}

    /** The sheets of a campaign that have this set and count, ordered; locked where they will change. */
    List<Assessment> sheets(UUID campaignId, UUID indexSetId, boolean lock) {
        var query = entities.createQuery("""
                        from Assessment where campaignId = :campaign and indexSetId = :set and status <> WITHDRAWN order by id
                        """, Assessment.class)
                .setParameter("campaign", campaignId)
                .setParameter("set", indexSetId);
        return (lock ? query.setLockMode(LockModeType.PESSIMISTIC_WRITE) : query).getResultList();
    }

    /** Some leaves of many sheets, in printed order. */
    List<LeafScore> leaves(UUID campaignId, Collection<UUID> sheets, Collection<String> codes) {
        return entities.createQuery("""
                        from LeafScore where campaignId = :campaign and assessmentId in :sheets and leafCode in :codes
                        order by position, assessmentId
                        """, LeafScore.class)
                .setParameter("campaign", campaignId)
                .setParameter("sheets", sheets)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** The greatest version of any leaf of these sheets. */
    long topVersion(UUID campaignId, Collection<UUID> sheets) {
        return entities.createQuery("""
                        select coalesce(max(version), 0) from LeafScore
                        where campaignId = :campaign and assessmentId in :sheets
                        """, Long.class)
                .setParameter("campaign", campaignId)
                .setParameter("sheets", sheets)
                .getSingleResult();
    }

    /** Figures of leaves that are gone or ask something else go. */
    void dropFigures(IndexSetSuperseded.Order order, Collection<UUID> sheets, Collection<String> leaves) {
        entities.createNativeQuery("select 1 from drop_figures(:campaign, :sheets, :leaves)")
                .setParameter("campaign", order.campaignId())
                .setParameter("sheets", sheets.toArray(UUID[]::new))
                .setParameter("leaves", leaves.toArray(String[]::new))
                .getSingleResult();
    }

    /** Leaves and all that was said about them get the codes of the new set; what is gone keeps its history. */
    void recode(IndexSetSuperseded.Order order, Collection<UUID> sheets, Map<String, String> codes) {
        entities.flush();
        entities.createNativeQuery("""
                        select 1 from recode_leaves(:campaign, :sheets, cast(:codes as jsonb), :by, :byName, :at, :reason)
                        """)
                .setParameter("campaign", order.campaignId())
                .setParameter("sheets", sheets.toArray(UUID[]::new))
                .setParameter("codes", json.of(codes))
                .setParameter("by", order.by().username())
                .setParameter("byName", order.by().name())
                .setParameter("at", order.at())
                .setParameter("reason", order.reason())
                .getSingleResult();
    }

    /**
     * Rows take position, rule, maximum, scorer and department of the new set, and new leaves their rows. Every row gets a
     * version that none had before: a save that was begun under the old codes must not end up in another leaf.
     */
    void follow(IndexSetSuperseded.Order order, Collection<UUID> sheets, long version) {
        entities.createNativeQuery("""
                        update leaf_scores l set position = n.position, rule_type = n.rule ->> 'type', scored_by = n.scored_by,
                            max_score = n.max_score, department = n.department, version = :version
                        from index_nodes n
                        where l.campaign_id = :campaign and l.assessment_id in (:sheets)
                          and n.index_set_id = :set and n.code = l.leaf_code
                        """)
                .setParameter("version", version)
                .setParameter("campaign", order.campaignId())
                .setParameter("sheets", sheets)
                .setParameter("set", order.to())
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into leaf_scores (campaign_id, assessment_id, leaf_code, position, rule_type, scored_by,
                            max_score, department, version)
                        select a.campaign_id, a.id, n.code, n.position, n.rule ->> 'type', n.scored_by,
                            n.max_score, n.department, :version
                        from assessments a join index_nodes n on n.index_set_id = :set and n.rule is not null
                        where a.campaign_id = :campaign and a.id in (:sheets)
                        on conflict do nothing
                        """)
                .setParameter("version", version)
                .setParameter("campaign", order.campaignId())
                .setParameter("sheets", sheets)
                .setParameter("set", order.to())
                .executeUpdate();
        entities.createQuery("""
                        update Assessment set indexSetId = :set, indexSetSince = :at, version = version + 1
                        where id in :sheets
                        """)
                .setParameter("set", order.to())
                .setParameter("at", order.at())
                .setParameter("sheets", sheets)
                .executeUpdate();
    }

    /** Stages take what the new rules make of them, each with its revision. */
    void rewrite(IndexSetSuperseded.Order order, List<Rewritten> scores) {
        entities.createNativeQuery("select 1 from rewrite_scores(:campaign, cast(:scores as jsonb), :by, :byName, :at)")
                .setParameter("campaign", order.campaignId())
                .setParameter("scores", json.of(scores))
                .setParameter("by", order.by().username())
                .setParameter("byName", order.by().name())
                .setParameter("at", order.at())
                .getSingleResult();
        entities.createNativeQuery("""
                        insert into leaf_revisions (campaign_id, assessment_id, leaf_code, version, stage, input, score, reason,
                            explanation, evidence_incomplete, by, by_name, at, basis)
                        select l.campaign_id, l.assessment_id, l.leaf_code, s.version, s.stage, s.input, s.score,
                            case s.stage when 'SELF' then l.self_reason when 'DISTRICT' then l.district_reason
                                when 'PROVINCE' then l.province_reason end,
                            case s.stage when 'SELF' then l.self_explanation end,
                            s.stage = 'SELF' and l.self_evidence_incomplete, :by, :byName, :at,
                            case s.stage when 'DISTRICT' then l.district_basis when 'PROVINCE' then l.province_basis end
                        from jsonb_to_recordset(cast(:scores as jsonb))
                            as s (sheet uuid, leaf text, stage text, input jsonb, score numeric, version bigint)
                        join leaf_scores l
                            on l.campaign_id = :campaign and l.assessment_id = s.sheet and l.leaf_code = s.leaf
                        """)
                .setParameter("campaign", order.campaignId())
                .setParameter("scores", json.of(scores))
                .setParameter("by", order.by().username())
                .setParameter("byName", order.by().name())
                .setParameter("at", order.at())
                .executeUpdate();
        entities.clear();
    }

    void add(SupplementRequest request) {
        entities.persist(request);
    }
}
