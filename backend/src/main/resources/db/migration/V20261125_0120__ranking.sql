-- Ranking runs: immutable computations with their inputs; what becomes of a run is told per group and decision.

create table ranking_runs (
    id uuid primary key,
    campaign_id uuid not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    missing jsonb not null,
    withdrawn jsonb not null,
    missing_survey jsonb not null,
    illustrative boolean not null,
    computed_by text not null,
    computed_by_name text not null,
    computed_at timestamptz not null,
    constraint uq_ranking_runs_campaign_id_id unique (campaign_id, id),
    constraint fk_ranking_runs_campaign_id foreign key (campaign_id) references campaigns (id)
);

create table ranking_inputs (
    campaign_id uuid not null,
    run_id uuid not null,
    inputs text not null,
    primary key (campaign_id, run_id),
    constraint fk_ranking_inputs_run foreign key (campaign_id, run_id) references ranking_runs (campaign_id, id)
);
comment on table ranking_inputs is 'Canonical JSON of everything a run''s results follow from; the run''s digest is its SHA-256.';

create table ranking_run_groups (
    campaign_id uuid not null,
    run_id uuid not null,
    group_code text not null,
    status text not null check (status in
        ('COMPUTED', 'SUBMITTED', 'SENT_BACK', 'APPROVED', 'PUBLISHED', 'SUPERSEDED')),
    correction_reason text,
    primary key (campaign_id, run_id, group_code),
    constraint fk_ranking_run_groups_run foreign key (campaign_id, run_id) references ranking_runs (campaign_id, id),
    constraint fk_ranking_run_groups_group foreign key (campaign_id, group_code)
        references campaign_groups (campaign_id, group_code)
);
create unique index ix_ranking_run_groups_submitted on ranking_run_groups (campaign_id, group_code) where status = 'SUBMITTED';
create unique index ix_ranking_run_groups_approved on ranking_run_groups (campaign_id, group_code) where status = 'APPROVED';
create unique index ix_ranking_run_groups_published on ranking_run_groups (campaign_id, group_code) where status = 'PUBLISHED';
comment on column ranking_run_groups.correction_reason is 'Why settled results were corrected by this run; set when it is approved.';

create table ranking_results (
    campaign_id uuid not null,
    run_id uuid not null,
    unit_code text not null,
    unit_name text collate vietnamese not null,
    group_code text not null,
    index_set_id uuid not null,
    treatment text not null,
    appraised numeric(20, 10) not null,
    survey numeric(20, 10) not null,
    bonus numeric(20, 10) not null,
    deduction numeric(20, 10) not null,
    maximum numeric(20, 10) not null,
    index numeric(20, 10),
    ranked boolean not null,
    rank int,
    grade text,
    areas text[] not null,
    primary key (campaign_id, run_id, unit_code),
    constraint fk_ranking_results_index_set_id foreign key (index_set_id) references index_sets (id),
    constraint fk_ranking_results_run foreign key (campaign_id, run_id) references ranking_runs (campaign_id, id),
    constraint ck_ranking_results_ranked check (num_nonnulls(rank, grade) = case when ranked then 2 else 0 end)
);
comment on column ranking_results.areas is 'One text an area: code, appraised, survey, bonus, deduction, maximum.';
create index ix_ranking_results_run_id_group_code on ranking_results (campaign_id, run_id, group_code, rank);

create table ranking_decisions (
    id uuid primary key,
    campaign_id uuid not null,
    run_id uuid not null,
    kind text not null check (kind in ('SUBMITTED', 'SENT_BACK', 'APPROVED', 'PUBLISHED')),
    decision_number text,
    reason text,
    by text not null,
    by_name text not null,
    at timestamptz not null,
    constraint fk_ranking_decisions_run foreign key (campaign_id, run_id) references ranking_runs (campaign_id, id)
);
create index ix_ranking_decisions_run_id on ranking_decisions (campaign_id, run_id, at);

grant select, insert on ranking_runs, ranking_inputs, ranking_results, ranking_decisions to ${app_role};
grant select, insert, update (status, correction_reason) on ranking_run_groups to ${app_role};
