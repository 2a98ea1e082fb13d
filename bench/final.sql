-- The same sheets as final ones: subtotals and figures are fixed as finalization fixes them.
set session_replication_role = replica;

update leaf_scores l set province_score = round(l.max_score * (abs(hashtext(l.leaf_code || a.unit_code)::bigint) % 1000001)::numeric / 1000000, 10)
from assessments a
where a.id = l.assessment_id and a.campaign_id = ':id' and l.campaign_id = ':id'
    and l.scored_by <> 'SURVEY' and l.rule_type <> 'RELATIVE_TO_BEST' and l.province_score is null;

update assessments set status = 'FINAL', final_at = now(), final_digest = encode(sha256(id::text::bytea), 'hex'),
    minutes_number = '1', held_on = current_date, votes_for = 9, votes_total = 9
where campaign_id = ':id';

insert into sheet_subtotals (campaign_id, assessment_id, area_code, appraised, bonus, deduction, maximum, survey_maximum, survey_leaves)
select l.campaign_id, l.assessment_id, split_part(l.leaf_code, '.', 1),
    coalesce(sum(greatest(l.province_score, 0)) filter (where area.max_score > 0), 0),
    coalesce(sum(greatest(l.province_score, 0)) filter (where area.max_score = 0), 0),
    coalesce(-sum(least(l.province_score, 0)), 0),
    coalesce(sum(l.max_score) filter (where area.max_score > 0), 0),
    coalesce(sum(l.max_score) filter (where l.scored_by = 'SURVEY'), 0),
    coalesce(array_agg(l.leaf_code order by l.position) filter (where l.scored_by = 'SURVEY'), '{}')
from leaf_scores l
join assessments a on a.id = l.assessment_id
join index_nodes area on area.index_set_id = a.index_set_id and area.code = split_part(l.leaf_code, '.', 1)
where l.campaign_id = ':id'
group by l.campaign_id, l.assessment_id, split_part(l.leaf_code, '.', 1);

insert into sheet_relative_values (campaign_id, assessment_id, leaf_code, value, own_score)
select campaign_id, assessment_id, leaf_code, (province_input->>'value')::numeric, false
from leaf_scores where campaign_id = ':id' and rule_type = 'RELATIVE_TO_BEST';

analyze;
