-- Explanations and documents of a unit's last sheet beside leaves of its new one, until they are taken over or dropped.

create table carried_items (
    id uuid primary key,
    campaign_id uuid not null,
    assessment_id uuid not null,
    leaf_code text not null,
    from_assessment_id uuid not null,
    from_document_id uuid,
    explanation text,
    pointer text,
    by text not null,
    by_name text not null,
    at timestamptz not null,
    outcome text check (outcome in ('CONFIRMED', 'DROPPED')),
    closed_by text,
    closed_at timestamptz,
    constraint carried_items_one_thing check ((from_document_id is null) <> (explanation is null)),
    constraint carried_items_closed check ((outcome is null) = (closed_at is null)),
    constraint fk_carried_items_assessment foreign key (campaign_id, assessment_id)
        references assessments (campaign_id, id),
    constraint fk_carried_items_from foreign key (from_assessment_id) references assessments (id),
    constraint fk_carried_items_document foreign key (from_document_id) references evidence_documents (id)
);
create index ix_carried_items_campaign_id_assessment_id on carried_items (campaign_id, assessment_id, leaf_code);
create unique index uq_carried_items_document on carried_items (assessment_id, leaf_code, from_document_id)
    where outcome is null and from_document_id is not null;
create unique index uq_carried_items_explanation on carried_items (assessment_id, leaf_code)
    where outcome is null and explanation is not null;
comment on table carried_items is 'Drafts: nothing here counts as an explanation or a proof. They follow their leaf by recode_leaves.';

create function refuse_carried_outside_draft() returns trigger language plpgsql as $$
declare
    status text;
begin
    select a.status into status from assessments a where a.id = new.assessment_id;
    if status <> 'DRAFT' then
        raise exception 'sheet % is %: nothing is carried into it', new.assessment_id, status
            using errcode = 'check_violation', constraint = 'carried_items_status';
    end if;
    return new;
end $$;
create trigger carried_items_status before insert on carried_items
    for each row execute function refuse_carried_outside_draft();

grant select, insert on carried_items to ${app_role};
grant update (outcome, closed_by, closed_at) on carried_items to ${app_role};
