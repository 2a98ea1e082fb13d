package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.parindex.assessment.SheetValues.Value;
import vn.parindex.organization.UnitGroup;

/** Reads the leaves of many sheets in one statement. */
@ApplicationScoped
class SheetValueRepository {
    private final EntityManager entities;

    SheetValueRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** By unit, in printed order; sheets that were withdrawn are missing. */
    Map<String, List<Value>> of(UUID campaignId, Set<UnitGroup> groups) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select a.unit_code, l.leaf_code, l.not_applicable, cast(s.input as text), s.score
                        from assessments a
                        join leaf_scores l on l.campaign_id = a.campaign_id and l.assessment_id = a.id
                        left join lateral (
                            select v.input, v.score
                            from (values (1, l.reappraisal_input, l.reappraisal_score),
                                         (2, l.province_input, l.province_score),
                                         (3, l.district_input, l.district_score),
                                         (4, l.self_input, l.self_score)) v (stage, input, score)
                            where v.input is not null or v.score is not null
                            order by v.stage limit 1) s on true
                        where a.campaign_id = :campaign and a.group_code in (:groups) and a.status <> 'WITHDRAWN'
                        order by a.unit_code, l.position
                        """, Tuple.class)
                .setParameter("campaign", campaignId)
                .setParameter("groups", groups.stream().map(UnitGroup::name).collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        t -> t.get(0, String.class),
                        Collectors.mapping(
                                t -> new Value(
                                        t.get(1, String.class),
                                        t.get(2, Boolean.class),
                                        t.get(3, String.class),
                                        t.get(4, BigDecimal.class)),
                                Collectors.toList())));
    }
}
