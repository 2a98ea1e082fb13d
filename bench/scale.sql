-- A campaign of many communes, every sheet scored at all stages; written past the triggers, as a restored copy would be.
-- :id, :year, :units are replaced. Figures follow from code and leaf alone, so that every run computes the same.
set session_replication_role = replica;

create function pg_temp.share(seed text) returns numeric language sql immutable as
    $$ select (abs(hashtext(seed)::bigint) % 1000001)::numeric / 1000000 $$;

insert into org_units (code, name, search, group_code, certainty, version)
select 'BD' || lpad(d::text, 4, '0'), 'Huyện ' || d, 'huyen ' || d, 'DISTRICT', 'high', 0
from generate_series(1, :units / 10 + 1) d
on conflict do nothing;
insert into org_units (code, name, search, group_code, parent_code, certainty, version)
select 'BX' || lpad(u::text, 5, '0'), 'Xã số ' || u, 'xa so ' || u, 'COMMUNE', 'BD' || lpad((u / 10 + 1)::text, 4, '0'), 'high', 0
from generate_series(1, :units) u
on conflict do nothing;

insert into campaigns (id, year, kind, title, status, explanation_round, demonstration, organizer, version)
values (':id', :year, 'ANNUAL', 'Đợt đo hiệu năng, :units đơn vị', 'OPEN', true, true, 'SNV', 0);
insert into campaign_groups (campaign_id, group_code, grades, results)
select ':id', 'COMMUNE', grades, 'OPEN' from campaign_groups where group_code = 'COMMUNE' limit 1;
insert into campaign_phases (campaign_id, kind, opens_at, closes_at, grace_minutes)
select ':id', kind, now() - interval '1 day', now() + interval '30 days', 0
from unnest(array['SELF_SCORING', 'DISTRICT_APPRAISAL', 'PROVINCE_APPRAISAL', 'EXPLANATION', 'REAPPRAISAL']) kind;
insert into team_members (campaign_id, username, name, department) values (':id', 'team-snv', 'Thành viên', 'SNV');
insert into team_scopes (campaign_id, username, position, kind) values (':id', 'team-snv', 0, 'GRANT');

insert into participants (campaign_id, unit_code, unit_name, unit_search, group_code, district_code, index_set_id, route, treatment)
select ':id', u.code, u.name, u.search, 'COMMUNE', u.parent_code, s.id, array['DISTRICT', 'PROVINCE'], 'FULL'
from org_units u, (select id from index_sets where group_code = 'COMMUNE' and status = 'ISSUED' order by id limit 1) s
where u.code like 'BX%' and substr(u.code, 3)::int <= :units;

-- most sheets are at the province, where queues are long
insert into assessments (id, campaign_id, unit_code, index_set_id, status, unit_name, unit_search, group_code, district_code, route, version, since)
select gen_random_uuid(), campaign_id, unit_code, index_set_id,
    (array['DRAFT', 'DISTRICT_APPRAISAL', 'PROVINCE_APPRAISAL', 'PROVINCE_APPRAISAL', 'PROVINCE_APPRAISAL'])[1 + abs(hashtext(unit_code)) % 5],
    unit_name, unit_search, group_code, district_code, route, 0, now() - make_interval(mins => abs(hashtext(unit_code)) % 10000)
from participants where campaign_id = ':id';

insert into leaf_scores (campaign_id, assessment_id, leaf_code, position, rule_type, scored_by, max_score, department,
    self_score, district_score, province_score, province_input, version)
select a.campaign_id, a.id, n.code, n.position, n.rule->>'type', n.scored_by, n.max_score, n.department,
    case when n.scored_by = 'SELF' then round(n.max_score * pg_temp.share(a.unit_code || n.code), 10) end,
    case when n.scored_by = 'SELF' then round(n.max_score * pg_temp.share(n.code || a.unit_code), 10) end,
    case when n.scored_by <> 'SURVEY' and n.rule->>'type' <> 'RELATIVE_TO_BEST' and pg_temp.share(a.unit_code) < 0.5
        then round(n.max_score * pg_temp.share(n.code || a.unit_code), 10) end,
    case when n.rule->>'type' = 'RELATIVE_TO_BEST'
        then jsonb_build_object('value', round(1 + 99 * pg_temp.share(n.code || a.unit_code), 4)) end,
    0
from assessments a join index_nodes n on n.index_set_id = a.index_set_id and n.rule is not null
where a.campaign_id = ':id';

-- else the next statement joins every pair
analyze;

insert into survey_points (campaign_id, unit_code, leaf_code, points, n, by, by_name, at)
select a.campaign_id, a.unit_code, l.leaf_code, round(l.max_score * pg_temp.share(l.leaf_code || a.unit_code), 10), 30, 'bench', 'bench', now()
from assessments a join leaf_scores l on l.campaign_id = a.campaign_id and l.assessment_id = a.id
where a.campaign_id = ':id' and l.scored_by = 'SURVEY';

analyze;
