-- What was found out about kept bytes, once for all documents that hold them.

create table file_inspections (
    sha256 text primary key,
    state text not null check (state in ('PENDING', 'READY', 'TEXT', 'UNSUPPORTED', 'ENCRYPTED', 'FAILED')),
    reason text check (reason in ('BROKEN', 'TIME', 'MEMORY', 'OUTPUT', 'CRASH')),
    pages int not null default 0,
    total_pages int not null default 0,
    scripts boolean not null default false,
    secrecy text,
    signatures jsonb not null default '[]',
    attempts int not null default 0,
    due_at timestamptz not null,
    scan text not null check (scan in ('PENDING', 'CLEAN', 'INFECTED', 'FAILED')),
    malware text,
    scanned_at timestamptz,
    scan_attempts int not null default 0,
    scan_due_at timestamptz not null,
    constraint ck_file_inspections_reason check ((state = 'FAILED') = (reason is not null)),
    constraint ck_file_inspections_malware check ((scan = 'INFECTED') = (malware is not null)),
    constraint fk_file_inspections_sha256 foreign key (sha256) references stored_files (sha256) on delete cascade
);
create index ix_file_inspections_due_at on file_inspections (due_at) where state = 'PENDING';
create index ix_file_inspections_scan_due_at on file_inspections (scan_due_at) where scan in ('PENDING', 'FAILED');
comment on table file_inspections is 'Also the queue: a row is taken by moving its due time ahead, so that what a killed server took is due again.';
comment on column file_inspections.pages is 'Pages that can be looked at; total_pages may be more.';

create table file_pages (
    sha256 text not null,
    page int not null check (page >= 1),
    text text not null,
    words tsvector not null,
    primary key (sha256, page),
    constraint fk_file_pages_sha256 foreign key (sha256) references file_inspections (sha256) on delete cascade
);
create index ix_file_pages_words on file_pages using gin (words);
comment on column file_pages.words is 'Of the text folded: lower case, without diacritics.';

insert into file_inspections (sha256, state, due_at, scan, scan_due_at)
select sha256, 'PENDING', stored_at, 'PENDING', stored_at from stored_files;

grant select, insert, update on file_inspections to ${app_role};
grant select, insert, delete on file_pages to ${app_role};
