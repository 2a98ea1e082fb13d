-- What another agency's system says of a unit's leaf: a proposal beside what the unit enters, with its source and day.

create table leaf_figures (
    campaign_id uuid not null,
    assessment_id uuid not null,
    leaf_code text not null,
    input jsonb not null,
    source text not null check (source <> '' and char_length(source) <= 300),
    as_of date not null,
    by text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (campaign_id, assessment_id, leaf_code),
    constraint fk_leaf_figures_assessment foreign key (campaign_id, assessment_id) references assessments (campaign_id, id)
);
comment on table leaf_figures is 'The last figures that were imported; those before are in the audit trail.';
comment on column leaf_figures.as_of is 'The day of which the source tells.';

create function refuse_figures_outside_draft() returns trigger language plpgsql as $$
declare
    status text;
begin
    select a.status into status from assessments a where a.id = new.assessment_id;
    -- a supersession gives leaves other codes, and it alone writes as the table's owner
    if status <> 'DRAFT' and current_user <> (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        raise exception 'sheet % is %: it takes no figures', new.assessment_id, status
            using errcode = 'check_violation', constraint = 'leaf_figures_status';
    end if;
    return new;
end $$;
create trigger leaf_figures_status before insert or update on leaf_figures
    for each row execute function refuse_figures_outside_draft();

grant select, insert, update on leaf_figures to ${app_role};

-- Figures follow their leaf to its new code.
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

-- Figures of a leaf that is gone or asks something else say nothing any more.
create function drop_figures(p_campaign uuid, p_sheets uuid[], p_leaves text[])
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from leaf_figures
    where campaign_id = p_campaign and assessment_id = any (p_sheets) and leaf_code = any (p_leaves);
end $$;

revoke execute on function drop_figures from public;
grant execute on function drop_figures to ${app_role};
