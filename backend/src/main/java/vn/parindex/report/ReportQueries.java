package vn.parindex.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.organization.UnitGroup;

/** Queries across the tables of all features; they never write. */
@ApplicationScoped
class ReportQueries {
    private final EntityManager entities;

    ReportQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** Sheets of one group, district and status. */
    record Cell(
            UnitGroup group,
            @Nullable String district,
            @Nullable String districtName,
            AssessmentStatus status,
            long units,
            long overdue) {}

    /** The whole campaign in one query: a phase that is over makes all its sheets overdue but those with an extension. */
    @SuppressWarnings("unchecked") // a native query of tuples
    List<Cell> progress(UUID campaignId, Instant now) {
        List<Tuple> rows = entities.createNativeQuery("""
                        with counted as (
                            select group_code, district_code, status, count(*) as units
                            from assessments where campaign_id = :campaign group by group_code, district_code, status),
                        extended as (
                            select a.group_code, a.district_code, a.status, count(*) as units
                            from participants p
                            join assessments a on a.campaign_id = p.campaign_id and a.unit_code = p.unit_code
                            join campaign_phases f on f.campaign_id = p.campaign_id and f.kind = 'SELF_SCORING'
                            where p.campaign_id = :campaign and a.status = 'DRAFT'
                              and p.self_scoring_extended_to + f.grace_minutes * interval '1 minute' >= :now
                            group by a.group_code, a.district_code, a.status)
                        select k.group_code, k.district_code, u.name, k.status, k.units,
                               case when f.closes_at + f.grace_minutes * interval '1 minute' < :now
                                    then k.units - coalesce(e.units, 0) else 0 end
                        from counted k
                        left join extended e on e.group_code = k.group_code
                            and e.district_code is not distinct from k.district_code and e.status = k.status
                        left join campaign_phases f on f.campaign_id = :campaign
                            and f.kind = case k.status when 'DRAFT' then 'SELF_SCORING' else k.status end
                        left join org_units u on u.code = k.district_code
                        order by k.group_code, k.district_code, k.status
                        """, Tuple.class)
                .setParameter("campaign", campaignId)
                .setParameter("now", now)
                .getResultList();
        return rows.stream().map(ReportQueries::cell).toList();
    }

    private static Cell cell(Tuple t) {
        return new Cell(
                UnitGroup.valueOf(t.get(0, String.class)),
                t.get(1, String.class),
                t.get(2, String.class),
                AssessmentStatus.valueOf(t.get(3, String.class)),
                t.get(4, Number.class).longValue(),
                t.get(5, Number.class).longValue());
    }
}
