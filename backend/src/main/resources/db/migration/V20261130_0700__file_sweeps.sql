-- What is done about the store of files: sweeps of bytes that nothing names, and checks that all bytes are still right.

create table file_sweeps (
    id uuid primary key,
    night date not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    seen bigint not null check (seen >= 0),
    deleted bigint not null check (deleted >= 0),
    deleted_bytes bigint not null check (deleted_bytes >= 0),
    constraint uq_file_sweeps_night unique (night)
);
comment on table file_sweeps is 'Bytes that no row of stored_files names are deleted a day after they were kept. One a night, whatever the number of servers.';

create table integrity_checks (
    id uuid primary key,
    started_by text not null,
    started_by_name text not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    total bigint not null check (total >= 0),
    total_bytes bigint not null check (total_bytes >= 0),
    checked bigint not null check (checked >= 0),
    checked_bytes bigint not null check (checked_bytes >= 0),
    last_sha256 text not null,
    leased_until timestamptz
);
create unique index uq_integrity_checks_running on integrity_checks ((true)) where finished_at is null;
create index ix_integrity_checks_started_at on integrity_checks (started_at);
comment on column integrity_checks.last_sha256 is 'All files up to this one were read again; a server that takes over goes on there.';
comment on column integrity_checks.leased_until is 'Until then one server works on a slice, outside any transaction.';

create table integrity_findings (
    check_id uuid not null,
    sha256 text not null,
    fault text not null check (fault in ('MISSING', 'DAMAGED')),
    found_at timestamptz not null,
    constraint pk_integrity_findings primary key (check_id, sha256),
    constraint fk_integrity_findings_check_id foreign key (check_id) references integrity_checks (id),
    constraint fk_integrity_findings_sha256 foreign key (sha256) references stored_files (sha256)
);

grant select, insert on file_sweeps to ${app_role};
grant update (finished_at, seen, deleted, deleted_bytes) on file_sweeps to ${app_role};
grant select, insert on integrity_checks to ${app_role};
grant update (finished_at, checked, checked_bytes, last_sha256, leased_until) on integrity_checks to ${app_role};
grant select, insert on integrity_findings to ${app_role};
