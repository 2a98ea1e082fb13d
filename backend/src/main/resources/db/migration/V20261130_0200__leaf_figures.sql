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
