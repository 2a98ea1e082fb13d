-- What the consolidation of a campaign follows: tie rule and cap, and per group its classes and how far its results are.

alter table campaigns
    add column tie_break text not null default 'SHARED'
        check (tie_break in ('SHARED', 'SURVEY_POINTS', 'APPRAISED_POINTS')),
    add column cap_at_hundred boolean not null default false;

create table campaign_groups (
    campaign_id uuid not null,
    group_code text not null check (group_code in ('DEPARTMENT', 'CENTRAL_AGENCY', 'DISTRICT', 'COMMUNE')),
    grades jsonb not null,
    results text not null check (results in ('OPEN', 'SUBMITTED', 'APPROVED', 'PUBLISHED')),
    correction_reason text,
    correction_by text,
    correction_by_name text,
    correction_at timestamptz,
    primary key (campaign_id, group_code),
    constraint fk_campaign_groups_campaign_id foreign key (campaign_id) references campaigns (id),
    constraint ck_campaign_groups_correction check (
        num_nonnulls(correction_reason, correction_by, correction_by_name, correction_at) in (0, 4)
    )
);
comment on column campaign_groups.grades is 'Classes from the highest to the lowest, each with its inclusive lower bound in percent.';
comment on column campaign_groups.correction_reason is 'Set while leadership lets the settled results of the group be corrected.';

insert into campaign_groups (campaign_id, group_code, grades, results)
select c.id, g.code, '[{"code": "A", "name": "Loại A", "from": 80}, {"code": "B", "name": "Loại B", "from": 75},
    {"code": "C", "name": "Loại C", "from": 70}, {"code": "D", "name": "Loại D", "from": 0}]', 'OPEN'
from campaigns c
cross join (values ('DEPARTMENT'), ('CENTRAL_AGENCY'), ('DISTRICT'), ('COMMUNE')) g (code);

grant select, insert, update on campaign_groups to ${app_role};
