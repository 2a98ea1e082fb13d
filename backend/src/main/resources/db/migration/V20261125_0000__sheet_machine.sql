-- The status machine: where a sheet is, who moved it and why, what is asked of the unit, who appraises what.

alter table campaigns add organizer text;
comment on column campaigns.organizer is 'The unit that runs the campaign; others decide about its own sheet.';
grant update (self_scoring_extended_to) on participants to ${app_role};

create table team_members (
    campaign_id uuid not null,
    username text not null check (username ~ '^[a-z0-9._@-]{2,100}$'),
    name text not null check (name <> ''),
    department text not null,
    primary key (campaign_id, username),
    constraint fk_team_members_campaign_id foreign key (campaign_id) references campaigns (id),
    constraint fk_team_members_department foreign key (department) references org_units (code)
);
comment on column team_members.department is 'The member appraises the leaves that the index set gives to this department.';

create table team_scopes (
    campaign_id uuid not null,
    username text not null,
    position int not null,
    kind text not null check (kind in ('GRANT', 'CONFLICT')),
    unit_code text,
    node_code text,
    reason text,
    primary key (campaign_id, username, position),
    constraint fk_team_scopes_member foreign key (campaign_id, username) references team_members (campaign_id, username),
    constraint fk_team_scopes_unit_code foreign key (unit_code) references org_units (code),
    constraint ck_team_scopes_conflict check (kind = 'GRANT' or (unit_code is not null and reason is not null))
);
comment on table team_scopes is 'GRANT: also these leaves (null = every unit, every leaf). CONFLICT: not this unit.';

grant select, insert, delete on team_members, team_scopes to ${app_role};

alter table assessments
    add route text[],
    add returned_by text check (returned_by in ('DISTRICT', 'PROVINCE')),
    add since timestamptz not null default now(),
    add accepted boolean,
    add steps int not null default 0,
    add minutes_number text,
    add held_on date,
    add votes_for int,
    add votes_total int;
update assessments a set route = p.route from participants p where p.campaign_id = a.campaign_id and p.unit_code = a.unit_code;
alter table assessments
    alter column route set not null,
    add constraint ck_assessments_minutes check (status <> 'FINAL' or (minutes_number is not null and held_on is not null and votes_for * 2 > votes_total));
create index ix_assessments_campaign_id_status on assessments (campaign_id, status);

create table assessment_steps (
    campaign_id uuid not null,
    assessment_id uuid not null,
    number int not null,
    action text not null,
    from_status text not null,
    to_status text not null,
    reason text,
    by text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (campaign_id, assessment_id, number),
    constraint fk_assessment_steps_assessment foreign key (campaign_id, assessment_id) references assessments (campaign_id, id)
);
comment on table assessment_steps is 'Append-only: every move of a sheet.';
grant select, insert on assessment_steps to ${app_role};

alter table leaf_scores
    add self_basis text, add district_basis text, add province_basis text, add reappraisal_basis text;
comment on column leaf_scores.province_basis is 'SHA-256 of what was looked at: a later change shows as "changed since appraised".';
alter table leaf_revisions add basis text;

create table supplement_requests (
    id uuid primary key,
    campaign_id uuid not null,
    assessment_id uuid not null,
    leaf_code text not null,
    level text not null check (level in ('DISTRICT', 'PROVINCE')),
    remark text not null check (remark <> ''),
    due_at timestamptz not null,
    asked_by text not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    outcome text check (outcome in ('ANSWERED', 'CANCELLED')),
    reply text,
    closed_by text,
    closed_by_name text,
    closed_at timestamptz,
    version bigint not null,
    constraint fk_supplement_requests_leaf foreign key (campaign_id, assessment_id, leaf_code)
        references leaf_scores (campaign_id, assessment_id, leaf_code),
    constraint ck_supplement_requests_closed check ((outcome is null) = (closed_at is null))
);
create index ix_supplement_requests_sheet on supplement_requests (campaign_id, assessment_id, leaf_code);
comment on column supplement_requests.outcome is 'null: open until due_at, lapsed afterwards.';

create table objections (
    campaign_id uuid not null,
    assessment_id uuid not null,
    leaf_code text not null,
    text text not null check (text <> ''),
    evidence uuid[] not null,
    by text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (campaign_id, assessment_id, leaf_code, at),
    constraint fk_objections_leaf foreign key (campaign_id, assessment_id, leaf_code)
        references leaf_scores (campaign_id, assessment_id, leaf_code)
);
comment on table objections is 'Append-only: what the unit objects to after the announcement.';

create table not_applicable_requests (
    id uuid primary key,
    campaign_id uuid not null,
    assessment_id uuid not null,
    leaf_code text not null,
    reason text not null check (reason <> ''),
    asked_by text not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    outcome text check (outcome in ('GRANTED', 'REFUSED', 'TAKEN_BACK')),
    decision_reason text,
    decided_by text,
    decided_by_name text,
    decided_at timestamptz,
    version bigint not null,
    constraint fk_not_applicable_requests_leaf foreign key (campaign_id, assessment_id, leaf_code)
        references leaf_scores (campaign_id, assessment_id, leaf_code),
    constraint ck_not_applicable_requests_decided check ((outcome is null) = (decided_at is null))
);
create unique index uq_not_applicable_requests_open on not_applicable_requests (campaign_id, assessment_id, leaf_code)
    where outcome is null;

grant select, insert, update on supplement_requests, not_applicable_requests to ${app_role};
grant select, insert on objections to ${app_role};

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
    if not allowed then
        raise exception 'sheet % is %: this stage takes no scores', new.assessment_id, status
            using errcode = 'check_violation', constraint = 'leaf_scores_status';
    end if;
    return new;
end $$;

-- A sheet moves only along the machine of design.md section 4.
create function refuse_unknown_move() returns trigger language plpgsql as $$
begin
    if old.status is distinct from new.status and (old.status, new.status) not in (
        ('DRAFT', 'DISTRICT_APPRAISAL'), ('DRAFT', 'PROVINCE_APPRAISAL'), ('DISTRICT_APPRAISAL', 'DRAFT'),
        ('PROVINCE_APPRAISAL', 'DRAFT'), ('DISTRICT_APPRAISAL', 'PROVINCE_APPRAISAL'),
        ('PROVINCE_APPRAISAL', 'DISTRICT_APPRAISAL'), ('PROVINCE_APPRAISAL', 'EXPLANATION'),
        ('EXPLANATION', 'REAPPRAISAL'), ('REAPPRAISAL', 'FINAL'), ('PROVINCE_APPRAISAL', 'FINAL'), ('FINAL', 'REAPPRAISAL'))
        and not (new.status = 'WITHDRAWN' and old.status <> 'FINAL') then
        raise exception 'a sheet does not move from % to %', old.status, new.status
            using errcode = 'check_violation', constraint = 'assessments_move';
    end if;
    return new;
end $$;
create trigger assessments_move before update on assessments for each row execute function refuse_unknown_move();
