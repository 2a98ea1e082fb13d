-- What a unit says in its report beside its scores: difficulties, and what it proposes.

create table sheet_remarks (
    campaign_id uuid not null,
    assessment_id uuid not null,
    difficulties text check (difficulties <> '' and char_length(difficulties) <= 4000),
    proposals text check (proposals <> '' and char_length(proposals) <= 4000),
    by text not null,
    by_name text not null,
    at timestamptz not null,
    version bigint not null check (version > 0),
    primary key (campaign_id, assessment_id),
    constraint fk_sheet_remarks_assessment foreign key (campaign_id, assessment_id)
        references assessments (campaign_id, id)
);
comment on table sheet_remarks is 'What the report says now; what it said before is in the audit trail and in the receipts.';
comment on column sheet_remarks.version is 'A sheet without a row has version 0.';

create function refuse_remarks_outside_draft() returns trigger language plpgsql as $$
declare
    status text;
begin
    select a.status into status from assessments a where a.id = new.assessment_id;
    if status <> 'DRAFT' then
        raise exception 'sheet % is %: its report does not change', new.assessment_id, status
            using errcode = 'check_violation', constraint = 'sheet_remarks_status';
    end if;
    return new;
end $$;
create trigger sheet_remarks_status before insert or update on sheet_remarks
    for each row execute function refuse_remarks_outside_draft();

grant select, insert on sheet_remarks to ${app_role};
grant update (difficulties, proposals, by, by_name, at, version) on sheet_remarks to ${app_role};
