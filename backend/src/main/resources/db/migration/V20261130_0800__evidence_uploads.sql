-- Files on their way: what has been received of each and until when it waits; the bytes lie in the file store.

create table evidence_uploads (
    id uuid primary key,
    campaign_id uuid not null,
    assessment_id uuid not null,
    owner text not null,
    name text not null check (name <> ''),
    length bigint not null check (length > 0),
    received bigint not null check (received between 0 and length),
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text,
    begun_at timestamptz not null,
    expires_at timestamptz not null,
    constraint ck_evidence_uploads_kept check ((sha256 is null) = (media_type is null) and (sha256 is null or received = length)),
    constraint fk_evidence_uploads_assessment foreign key (campaign_id, assessment_id)
        references assessments (campaign_id, id)
);
create index ix_evidence_uploads_owner on evidence_uploads (owner);
comment on table evidence_uploads is 'No record: a row goes when its file becomes evidence, is given up or expires.';
comment on column evidence_uploads.received is 'So many bytes are on the disk; it is told to the client only after the commit.';
comment on column evidence_uploads.sha256 is 'Where the complete file was checked and kept; null until then.';

grant select, insert, delete on evidence_uploads to ${app_role};
grant update (received, sha256, media_type, expires_at) on evidence_uploads to ${app_role};
