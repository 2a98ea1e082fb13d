-- Publications: which run is public for which group, under which decision; a correction is a new version.

create table publications (
    id uuid primary key,
    campaign_id uuid not null,
    run_id uuid not null,
    decision_number text not null check (decision_number <> ''),
    decision_date date not null,
    by text not null,
    by_name text not null,
    at timestamptz not null,
    constraint uq_publications_campaign_id_id unique (campaign_id, id),
    constraint fk_publications_run foreign key (campaign_id, run_id) references ranking_runs (campaign_id, id)
);

create table publication_groups (
    campaign_id uuid not null,
    group_code text not null,
    version int not null check (version > 0),
    publication_id uuid not null,
    reason text,
    primary key (campaign_id, group_code, version),
    constraint fk_publication_groups_publication foreign key (campaign_id, publication_id)
        references publications (campaign_id, id),
    constraint ck_publication_groups_reason check (version = 1 or reason is not null)
);
create index ix_publication_groups_publication_id on publication_groups (campaign_id, publication_id);
comment on table publication_groups is 'The highest version of a group is the one in force; earlier ones stay.';

grant select, insert on publications, publication_groups to ${app_role};
