-- Campaigns: one per year and kind, with phases, participants and what does not apply to a participant.

create table campaigns (
    id uuid primary key,
    year int not null check (year between 2000 and 2100),
    kind text not null check (kind in ('ANNUAL', 'TRAINING')),
    title text not null check (title <> ''),
    plan_decision text,
    status text not null check (status in ('DRAFT', 'OPEN', 'CONSOLIDATING', 'PUBLISHED', 'ARCHIVED')),
    explanation_round boolean not null,
    demonstration boolean not null,
    version bigint not null,
    constraint uq_campaigns_year_kind unique (year, kind)
);

create table campaign_phases (
    campaign_id uuid not null,
    kind text not null check (kind in
        ('SELF_SCORING', 'DISTRICT_APPRAISAL', 'PROVINCE_APPRAISAL', 'EXPLANATION', 'REAPPRAISAL')),
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    grace_minutes int not null check (grace_minutes between 0 and 10080),
    primary key (campaign_id, kind),
    constraint fk_campaign_phases_campaign_id foreign key (campaign_id) references campaigns (id),
    constraint ck_campaign_phases_order check (opens_at < closes_at)
);

create table participants (
    campaign_id uuid not null,
    unit_code text not null,
    unit_name text not null,
    unit_search text not null,
    group_code text not null check (group_code in ('DEPARTMENT', 'CENTRAL_AGENCY', 'DISTRICT', 'COMMUNE')),
    district_code text,
    index_set_id uuid not null,
    route text[] not null check (route in (array['PROVINCE'], array['DISTRICT', 'PROVINCE'])),
    treatment text not null check (treatment in ('FULL', 'SCORED_NOT_RANKED', 'SURVEY_ONLY')),
    self_scoring_extended_to timestamptz,
    primary key (campaign_id, unit_code),
    constraint fk_participants_campaign_id foreign key (campaign_id) references campaigns (id),
    constraint fk_participants_unit_code foreign key (unit_code) references org_units (code),
    constraint fk_participants_district_code foreign key (district_code) references org_units (code),
    constraint fk_participants_index_set_id foreign key (index_set_id) references index_sets (id),
    constraint ck_participants_route check (not ('DISTRICT' = any (route)) or district_code is not null)
);
comment on column participants.unit_name is 'The name of that year: rankings of old years keep it when the unit is renamed.';

create table not_applicable (
    campaign_id uuid not null,
    unit_code text not null,
    node_code text not null,
    reason text not null check (reason <> ''),
    primary key (campaign_id, unit_code, node_code),
    constraint fk_not_applicable_unit_code foreign key (campaign_id, unit_code)
        references participants (campaign_id, unit_code)
);

grant select, insert, update on campaigns to ${app_role};
grant select, insert, update, delete on campaign_phases, participants, not_applicable to ${app_role};
