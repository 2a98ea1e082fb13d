-- What a unit keeps to itself of its work on a sheet: who works on which leaf until when, and what its head thinks of it.

create table unit_people (
    unit_code text not null,
    username text not null check (username <> ''),
    name text not null check (name <> ''),
    room text check (room <> ''),
    active boolean not null,
    changed_at timestamptz not null,
    primary key (unit_code, username),
    constraint fk_unit_people_unit_code foreign key (unit_code) references org_units (code)
);
comment on table unit_people is 'Whom a unit gives leaves to; users themselves are Keycloak''s, which is not asked.';

create table leaf_duties (
    campaign_id uuid not null,
    assessment_id uuid not null,
    leaf_code text not null,
    room text check (room <> ''),
    username text,
    name text,
    due_on date,
    changed_at timestamptz not null,
    primary key (campaign_id, assessment_id, leaf_code),
    constraint fk_leaf_duties_assessment foreign key (campaign_id, assessment_id) references assessments (campaign_id, id),
    check ((username is null) = (name is null)),
    check (due_on is null or room is not null or username is not null)
);
comment on table leaf_duties is 'Who of the unit works on a leaf now; who did before is in the audit trail.';

create table leaf_marks (
    campaign_id uuid not null,
    assessment_id uuid not null,
    leaf_code text not null,
    number int not null check (number > 0),
    kind text not null check (kind in ('DONE', 'RETURNED', 'REVIEWED', 'TAKEN_BACK')),
    remark text check (remark <> ''),
    basis text not null check (basis ~ '^[0-9a-f]{64}$'),
    by text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (campaign_id, assessment_id, leaf_code, number),
    constraint fk_leaf_marks_assessment foreign key (campaign_id, assessment_id) references assessments (campaign_id, id),
    check (kind <> 'RETURNED' or remark is not null)
);
comment on table leaf_marks is 'Append-only: what people of the unit said to each other about a leaf.';
comment on column leaf_marks.basis is 'Hash of score and evidence that were looked at.';

create function refuse_unit_work_outside_its_status() returns trigger language plpgsql as $$
declare
    status text;
begin
    select a.status into status from assessments a where a.id = new.assessment_id;
    -- outside draft the unit answers requests and objections; which leaf is open then is the application's to know
    if status not in ('DRAFT', 'DISTRICT_APPRAISAL', 'PROVINCE_APPRAISAL', 'EXPLANATION') then
        raise exception 'sheet % is %: its unit does not work on it', new.assessment_id, status
            using errcode = 'check_violation', constraint = 'unit_work_status';
    end if;
    return new;
end $$;
create trigger leaf_duties_status before insert or update on leaf_duties
    for each row execute function refuse_unit_work_outside_its_status();
create trigger leaf_marks_status before insert or update on leaf_marks
    for each row execute function refuse_unit_work_outside_its_status();

grant select, insert on unit_people, leaf_duties, leaf_marks to ${app_role};
grant update (name, room, active, changed_at) on unit_people to ${app_role};
grant update (room, username, name, due_on, changed_at) on leaf_duties to ${app_role};

-- As before, but in every table that says something about leaves of sheets, without a list that somebody must think of.
create or replace function recode_leaves(p_campaign uuid, p_sheets uuid[], p_codes jsonb, p_by text, p_by_name text, p_at timestamptz, p_reason text)
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
    for kept_under in
        select c.relname from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
          and 3 = (select count(*) from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
              and a.attname in ('campaign_id', 'assessment_id', 'leaf_code'))
        order by c.relname
    loop
        execute format('update %I set leaf_code = ''~'' || ($3 ->> leaf_code)
            where campaign_id = $1 and assessment_id = any ($2) and $3 ? leaf_code', kept_under)
        using p_campaign, p_sheets, p_codes;
        execute format('update %I set leaf_code = substr(leaf_code, 2)
            where campaign_id = $1 and assessment_id = any ($2) and leaf_code like ''~%%''', kept_under)
        using p_campaign, p_sheets;
    end loop;
    delete from leaf_scores where campaign_id = p_campaign and assessment_id = any (p_sheets) and leaf_code like '%@%';
end $$;
