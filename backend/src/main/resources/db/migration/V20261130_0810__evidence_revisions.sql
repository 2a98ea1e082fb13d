-- A document may get a new name, other bytes as a new revision, or be an address in another system instead of a file.

alter table evidence_documents
    add column url text check (url ~ '^https://'),
    add column revision int not null default 1 check (revision > 0);
comment on column evidence_documents.url is 'Where the document is in another system; its bytes are this text then. Nobody here fetches it.';
comment on column evidence_documents.revision is 'Of the bytes; name and details change without.';

create table evidence_revisions (
    campaign_id uuid not null,
    assessment_id uuid not null,
    document_id uuid not null,
    number int not null check (number > 0),
    sha256 text not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    url text,
    uploaded_by text not null,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    primary key (campaign_id, assessment_id, document_id, number),
    constraint fk_evidence_revisions_document foreign key (campaign_id, assessment_id, document_id)
        references evidence_documents (campaign_id, assessment_id, id),
    constraint fk_evidence_revisions_sha256 foreign key (sha256) references stored_files (sha256)
);
create index ix_evidence_revisions_sha256 on evidence_revisions (sha256);
comment on table evidence_revisions is 'What documents held before; append-only, by replace_evidence alone.';

-- The one way to other bytes, so that no change of words can touch them.
create function replace_evidence(p_campaign uuid, p_sheet uuid, p_document uuid, p_sha256 text, p_media_type text, p_size bigint,
        p_url text, p_by text, p_by_name text, p_at timestamptz)
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into evidence_revisions (campaign_id, assessment_id, document_id, number, sha256, name, media_type, size, url,
        uploaded_by, uploaded_by_name, uploaded_at)
    select campaign_id, assessment_id, id, revision, sha256, name, media_type, size, url, uploaded_by, uploaded_by_name, uploaded_at
    from evidence_documents where campaign_id = p_campaign and assessment_id = p_sheet and id = p_document;
    update evidence_documents set sha256 = p_sha256, media_type = p_media_type, size = p_size, url = p_url,
        uploaded_by = p_by, uploaded_by_name = p_by_name, uploaded_at = p_at, revision = revision + 1
    where campaign_id = p_campaign and assessment_id = p_sheet and id = p_document;
end $$;

grant update (name) on evidence_documents to ${app_role};
grant select on evidence_revisions to ${app_role};
