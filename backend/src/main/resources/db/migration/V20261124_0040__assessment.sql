-- One score sheet per unit and campaign, one row per leaf with all stages side by side, and the history of each leaf.

create table assessments (
    id uuid primary key,
    campaign_id uuid not null,
    unit_code text not null,
    index_set_id uuid not null,
    status text not null check (status in
        ('DRAFT', 'DISTRICT_APPRAISAL', 'PROVINCE_APPRAISAL', 'EXPLANATION', 'REAPPRAISAL', 'FINAL', 'WITHDRAWN')),
    unit_name text not null,
    unit_search text not null,
    group_code text not null,
    district_code text,
    version bigint not null,
    constraint uq_assessments_campaign_id_unit_code unique (campaign_id, unit_code),
    constraint uq_assessments_campaign_id_id unique (campaign_id, id),
    constraint fk_assessments_participant foreign key (campaign_id, unit_code)
        references participants (campaign_id, unit_code),
    constraint fk_assessments_index_set_id foreign key (index_set_id) references index_sets (id)
);
create index ix_assessments_campaign_id_group_code on assessments (campaign_id, group_code, unit_code);
create index ix_assessments_campaign_id_district_code on assessments (campaign_id, district_code);
create index ix_assessments_unit_code on assessments (unit_code);

create table leaf_scores (
    campaign_id uuid not null,
    assessment_id uuid not null,
    leaf_code text not null,
    position int not null,
    rule_type text not null,
    scored_by text not null check (scored_by in ('SELF', 'HOME_AFFAIRS', 'SURVEY')),
    max_score numeric(20, 10) not null,
    not_applicable boolean not null default false,
    self_input jsonb,
    self_score numeric(20, 10),
    self_reason text,
    self_explanation text,
    self_evidence_incomplete boolean not null default false,
    self_by text,
    self_by_name text,
    self_at timestamptz,
    district_input jsonb,
    district_score numeric(20, 10),
    district_reason text,
    district_explanation text,
    district_evidence_incomplete boolean not null default false,
    district_by text,
    district_by_name text,
    district_at timestamptz,
    province_input jsonb,
    province_score numeric(20, 10),
    province_reason text,
    province_explanation text,
    province_evidence_incomplete boolean not null default false,
    province_by text,
    province_by_name text,
    province_at timestamptz,
    reappraisal_input jsonb,
    reappraisal_score numeric(20, 10),
    reappraisal_reason text,
    reappraisal_explanation text,
    reappraisal_evidence_incomplete boolean not null default false,
    reappraisal_by text,
    reappraisal_by_name text,
    reappraisal_at timestamptz,
    version bigint not null,
    primary key (campaign_id, assessment_id, leaf_code),
    constraint fk_leaf_scores_assessment foreign key (campaign_id, assessment_id) references assessments (campaign_id, id)
) with (fillfactor = 80);
comment on column leaf_scores.self_score is 'null = not scored; 0 is a score; not_applicable is neither.';

create function refuse_score_outside_its_status() returns trigger language plpgsql as $$
declare
    status text;
    allowed boolean := true;
begin
    select a.status into status from assessments a where a.id = new.assessment_id;
    if status <> 'DRAFT' and (new.self_input, new.self_score, new.self_reason, new.self_explanation, new.self_evidence_incomplete, new.self_by, new.self_by_name, new.self_at)
        is distinct from (old.self_input, old.self_score, old.self_reason, old.self_explanation, old.self_evidence_incomplete, old.self_by, old.self_by_name, old.self_at) then
        allowed := false;
    end if;
    if status <> 'DISTRICT_APPRAISAL' and (new.district_input, new.district_score, new.district_reason, new.district_explanation, new.district_evidence_incomplete, new.district_by, new.district_by_name, new.district_at)
        is distinct from (old.district_input, old.district_score, old.district_reason, old.district_explanation, old.district_evidence_incomplete, old.district_by, old.district_by_name, old.district_at) then
        allowed := false;
    end if;
    if status <> 'PROVINCE_APPRAISAL' and (new.province_input, new.province_score, new.province_reason, new.province_explanation, new.province_evidence_incomplete, new.province_by, new.province_by_name, new.province_at)
        is distinct from (old.province_input, old.province_score, old.province_reason, old.province_explanation, old.province_evidence_incomplete, old.province_by, old.province_by_name, old.province_at) then
        allowed := false;
    end if;
    if status <> 'REAPPRAISAL' and (new.reappraisal_input, new.reappraisal_score, new.reappraisal_reason, new.reappraisal_explanation, new.reappraisal_evidence_incomplete, new.reappraisal_by, new.reappraisal_by_name, new.reappraisal_at)
        is distinct from (old.reappraisal_input, old.reappraisal_score, old.reappraisal_reason, old.reappraisal_explanation, old.reappraisal_evidence_incomplete, old.reappraisal_by, old.reappraisal_by_name, old.reappraisal_at) then
        allowed := false;
    end if;
    if not allowed then
        raise exception 'sheet % is %: this stage takes no scores', new.assessment_id, status
            using errcode = 'check_violation', constraint = 'leaf_scores_status';
    end if;
    return new;
end $$;
create trigger leaf_scores_status before update on leaf_scores
    for each row execute function refuse_score_outside_its_status();

create table leaf_revisions (
    campaign_id uuid not null,
    assessment_id uuid not null,
    leaf_code text not null,
    version bigint not null,
    stage text not null check (stage in ('SELF', 'DISTRICT', 'PROVINCE', 'REAPPRAISAL')),
    input jsonb,
    score numeric(20, 10),
    reason text,
    explanation text,
    evidence_incomplete boolean not null,
    by text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (campaign_id, assessment_id, leaf_code, version),
    constraint fk_leaf_revisions_leaf foreign key (campaign_id, assessment_id, leaf_code)
        references leaf_scores (campaign_id, assessment_id, leaf_code)
);
comment on table leaf_revisions is 'Append-only: what each version of a leaf held.';

grant select, insert, update on assessments to ${app_role};
grant select, insert, update on leaf_scores to ${app_role};
grant select, insert on leaf_revisions to ${app_role};
