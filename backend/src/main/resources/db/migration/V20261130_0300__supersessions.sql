-- Another index set takes the place of one in a running campaign: what became of every score, and leaves under new codes.

create table supersessions (
    campaign_id uuid not null,
    number int not null check (number > 0),
    from_id uuid not null,
    to_id uuid not null,
    units text[] not null,
    codes jsonb not null,
    reason text not null check (reason <> ''),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    by text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (campaign_id, number),
    constraint fk_supersessions_campaign_id foreign key (campaign_id) references campaigns (id),
    constraint fk_supersessions_from_id foreign key (from_id) references index_sets (id),
    constraint fk_supersessions_to_id foreign key (to_id) references index_sets (id)
);
comment on column supersessions.units is 'Participants that had the old set; sheets that were withdrawn kept it.';
comment on column supersessions.codes is 'By the old set''s codes of leaves, the codes that their rows have now.';

create table superseded_scores (
    campaign_id uuid not null,
    number int not null,
    unit_code text not null,
    unit_name text collate vietnamese not null,
    position int not null,
    leaf_before text not null,
    leaf_after text,
    leaf_name text not null,
    stage text not null check (stage in ('SELF', 'DISTRICT', 'PROVINCE', 'REAPPRAISAL', 'SURVEY')),
    score_before numeric(20, 10),
    score_after numeric(20, 10),
    effect text not null check (effect in ('RECOMPUTED', 'CLEARED', 'REMOVED')),
    primary key (campaign_id, number, unit_code, leaf_before, stage),
    constraint fk_superseded_scores_supersession foreign key (campaign_id, number)
        references supersessions (campaign_id, number)
);
comment on table superseded_scores is 'Append-only: every score that did not stay as it was.';
create index ix_superseded_scores_order on superseded_scores (campaign_id, number, position, unit_code);
create index ix_superseded_scores_unit on superseded_scores (campaign_id, unit_code);

alter table assessments add column index_set_since timestamptz;
comment on column assessments.index_set_since is 'When the sheet got its set in the place of another; null where it has had it from the start.';

grant select, insert on supersessions, superseded_scores to ${app_role};

-- What was said about a leaf outlives the leaf: a set that takes another's place may have it no more.
alter table leaf_revisions drop constraint fk_leaf_revisions_leaf,
    add constraint fk_leaf_revisions_assessment foreign key (campaign_id, assessment_id) references assessments (campaign_id, id);
alter table supplement_requests drop constraint fk_supplement_requests_leaf,
    add constraint fk_supplement_requests_assessment foreign key (campaign_id, assessment_id) references assessments (campaign_id, id);
alter table objections drop constraint fk_objections_leaf,
    add constraint fk_objections_assessment foreign key (campaign_id, assessment_id) references assessments (campaign_id, id);
alter table not_applicable_requests drop constraint fk_not_applicable_requests_leaf,
    add constraint fk_not_applicable_requests_assessment foreign key (campaign_id, assessment_id) references assessments (campaign_id, id);
alter table evidence_links drop constraint fk_evidence_links_leaf,
    add constraint fk_evidence_links_assessment foreign key (campaign_id, assessment_id) references assessments (campaign_id, id);

-- Codes change through a marked one, since two leaves may have changed places. "3.1.2@1" was 3.1.2 before supersession 1.
create function recode_leaves(p_campaign uuid, p_sheets uuid[], p_codes jsonb, p_by text, p_by_name text, p_at timestamptz, p_reason text)
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    kept_under text;
begin
    update supplement_requests set outcome = 'CANCELLED', closed_by = p_by, closed_by_name = p_by_name, closed_at = p_at,
        reply = p_reason, version = version + 1
    where campaign_id = p_campaign and assessment_id = any (p_sheets) and outcome is null and p_codes ->> leaf_code like '%@%';
    update not_applicable_requests set outcome = 'TAKEN_BACK', decision_reason = p_reason, decided_by = p_by,
        decided_by_name = p_by_name, decided_at = p_at, version = version + 1
    where campaign_id = p_campaign and assessment_id = any (p_sheets) and outcome is null and p_codes ->> leaf_code like '%@%';
    update evidence_links set removed_at = p_at
    where campaign_id = p_campaign and assessment_id = any (p_sheets) and removed_at is null and p_codes ->> leaf_code like '%@%';
    -- what was typed for an evidence document under the old codes must not be linked to another leaf
    update evidence_documents set version = version + 1
    where campaign_id = p_campaign and assessment_id = any (p_sheets) and removed_at is null and p_codes <> '{}';
    foreach kept_under in array array['leaf_scores', 'leaf_revisions', 'supplement_requests', 'objections', 'not_applicable_requests', 'evidence_links',
        'leaf_figures'] loop
        execute format('update %I set leaf_code = ''~'' || ($3 ->> leaf_code)
            where campaign_id = $1 and assessment_id = any ($2) and $3 ? leaf_code', kept_under)
        using p_campaign, p_sheets, p_codes;
        execute format('update %I set leaf_code = substr(leaf_code, 2)
            where campaign_id = $1 and assessment_id = any ($2) and leaf_code like ''~%%''', kept_under)
        using p_campaign, p_sheets;
    end loop;
    delete from leaf_scores where campaign_id = p_campaign and assessment_id = any (p_sheets) and leaf_code like '%@%';
end $$;

create function rewrite_scores(p_campaign uuid, p_scores jsonb, p_by text, p_by_name text, p_at timestamptz)
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    stage text;
begin
    foreach stage in array array['self', 'district', 'province', 'reappraisal'] loop
        execute format('update leaf_scores l set %1$s_input = s.input, %1$s_score = s.score,
                %1$s_reason = case when s.score is null then null else %1$s_reason end,
                %1$s_by = $3, %1$s_by_name = $4, %1$s_at = $5, version = s.version
            from jsonb_to_recordset($2) as s (sheet uuid, leaf text, stage text, input jsonb, score numeric, version bigint)
            where l.campaign_id = $1 and l.assessment_id = s.sheet and l.leaf_code = s.leaf and lower(s.stage) = %1$L', stage)
        using p_campaign, p_scores, p_by, p_by_name, p_at;
    end loop;
end $$;

create function recode_survey_points(p_campaign uuid, p_units text[], p_codes jsonb)
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from survey_points
    where campaign_id = p_campaign and unit_code = any (p_units) and p_codes ? leaf_code and p_codes ->> leaf_code is null;
    update survey_points set leaf_code = '~' || (p_codes ->> leaf_code)
    where campaign_id = p_campaign and unit_code = any (p_units) and p_codes ? leaf_code;
    update survey_points set leaf_code = substr(leaf_code, 2)
    where campaign_id = p_campaign and unit_code = any (p_units) and leaf_code like '~%';
end $$;

-- Figures of a leaf that is gone or asks something else say nothing any more.
create function drop_figures(p_campaign uuid, p_sheets uuid[], p_leaves text[])
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from leaf_figures
    where campaign_id = p_campaign and assessment_id = any (p_sheets) and leaf_code = any (p_leaves);
end $$;

revoke execute on function recode_leaves, rewrite_scores, recode_survey_points, drop_figures from public;
grant execute on function recode_leaves, rewrite_scores, recode_survey_points, drop_figures to ${app_role};

create or replace function refuse_score_outside_its_status() returns trigger language plpgsql as $$
declare
    status text;
    allowed boolean := true;
begin
    select a.status into status from assessments a where a.id = new.assessment_id;
    if status <> 'DRAFT' and (new.self_input, new.self_score, new.self_reason, new.self_explanation, new.self_evidence_incomplete, new.self_by, new.self_by_name, new.self_at)
        is distinct from (old.self_input, old.self_score, old.self_reason, old.self_explanation, old.self_evidence_incomplete, old.self_by, old.self_by_name, old.self_at) then
        -- a supplement request opens its one leaf for the unit
        allowed := status in ('DISTRICT_APPRAISAL', 'PROVINCE_APPRAISAL') and exists (
            select 1 from supplement_requests r
            where r.campaign_id = new.campaign_id and r.assessment_id = new.assessment_id and r.leaf_code = new.leaf_code
              and r.outcome is null and r.due_at > now());
    end if;
    if status <> 'DISTRICT_APPRAISAL' and (new.district_input, new.district_score, new.district_reason, new.district_explanation, new.district_evidence_incomplete, new.district_by, new.district_by_name, new.district_at, new.district_basis)
        is distinct from (old.district_input, old.district_score, old.district_reason, old.district_explanation, old.district_evidence_incomplete, old.district_by, old.district_by_name, old.district_at, old.district_basis) then
        allowed := false;
    end if;
    if status <> 'PROVINCE_APPRAISAL' and (new.province_input, new.province_score, new.province_reason, new.province_explanation, new.province_evidence_incomplete, new.province_by, new.province_by_name, new.province_at, new.province_basis)
        is distinct from (old.province_input, old.province_score, old.province_reason, old.province_explanation, old.province_evidence_incomplete, old.province_by, old.province_by_name, old.province_at, old.province_basis) then
        allowed := false;
    end if;
    if status <> 'REAPPRAISAL' and (new.reappraisal_input, new.reappraisal_score, new.reappraisal_reason, new.reappraisal_explanation, new.reappraisal_evidence_incomplete, new.reappraisal_by, new.reappraisal_by_name, new.reappraisal_at, new.reappraisal_basis)
        is distinct from (old.reappraisal_input, old.reappraisal_score, old.reappraisal_reason, old.reappraisal_explanation, old.reappraisal_evidence_incomplete, old.reappraisal_by, old.reappraisal_by_name, old.reappraisal_at, old.reappraisal_basis) then
        allowed := false;
    end if;
    if status in ('EXPLANATION', 'REAPPRAISAL', 'FINAL', 'WITHDRAWN') and new.not_applicable is distinct from old.not_applicable then
        allowed := false;
    end if;
    -- a supersession rewrites what no longer fits, and it alone writes as the table's owner
    if not allowed and current_user <> (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        raise exception 'sheet % is %: this stage takes no scores', new.assessment_id, status
            using errcode = 'check_violation', constraint = 'leaf_scores_status';
    end if;
    return new;
end $$;
