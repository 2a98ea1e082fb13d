-- Evidence: kept bytes, the library of each sheet, its links to leaves, and the key of download links.

create table stored_files (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size > 0),
    media_type text not null,
    stored_at timestamptz not null
);
comment on table stored_files is 'The bytes lie in the file store under their SHA-256, the same content once.';

create table evidence_documents (
    id uuid primary key,
    campaign_id uuid not null,
    assessment_id uuid not null,
    unit_code text not null,
    sha256 text not null,
    name text not null collate vietnamese check (name <> ''),
    search text not null,
    media_type text not null,
    size bigint not null,
    kind text not null check (kind in ('EVIDENCE', 'EXPLANATION')),
    document_number text,
    issuer text,
    issued_on date,
    date_explanation text,
    uploaded_by text not null,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    changed_at timestamptz not null,
    removed_by text,
    removed_at timestamptz,
    version bigint not null,
    constraint uq_evidence_documents_campaign_id_assessment_id_id unique (campaign_id, assessment_id, id),
    constraint fk_evidence_documents_assessment foreign key (campaign_id, assessment_id)
        references assessments (campaign_id, id),
    constraint fk_evidence_documents_sha256 foreign key (sha256) references stored_files (sha256)
);
create index ix_evidence_documents_sha256 on evidence_documents (sha256);
comment on column evidence_documents.media_type is 'By content with this name as a hint: the same bytes may have another under another name.';
comment on column evidence_documents.removed_at is 'A removal takes the document out of sight; row and bytes stay for the history.';

create table evidence_links (
    id uuid primary key,
    campaign_id uuid not null,
    assessment_id uuid not null,
    document_id uuid not null,
    leaf_code text not null,
    pointer text,
    linked_by text not null,
    linked_at timestamptz not null,
    removed_at timestamptz,
    constraint fk_evidence_links_document foreign key (campaign_id, assessment_id, document_id)
        references evidence_documents (campaign_id, assessment_id, id),
    constraint fk_evidence_links_leaf foreign key (campaign_id, assessment_id, leaf_code)
        references leaf_scores (campaign_id, assessment_id, leaf_code)
);
create unique index uq_evidence_links_document_id_leaf_code on evidence_links (document_id, leaf_code)
    where removed_at is null;
create index ix_evidence_links_campaign_id_assessment_id on evidence_links (campaign_id, assessment_id);

create function refuse_evidence_outside_its_status() returns trigger language plpgsql as $$
declare
    status text;
begin
    select a.status into status from assessments a where a.id = new.assessment_id;
    -- outside draft the unit answers requests and objections; which leaf is open then is the application's to know
    if status not in ('DRAFT', 'DISTRICT_APPRAISAL', 'PROVINCE_APPRAISAL', 'EXPLANATION') then
        raise exception 'sheet % is %: it takes no evidence', new.assessment_id, status
            using errcode = 'check_violation', constraint = 'evidence_status';
    end if;
    return new;
end $$;
create trigger evidence_documents_status before insert or update on evidence_documents
    for each row execute function refuse_evidence_outside_its_status();
create trigger evidence_links_status before insert or update on evidence_links
    for each row execute function refuse_evidence_outside_its_status();

create table download_keys (
    id int primary key check (id = 1),
    key text not null check (key ~ '^[0-9a-f]{64}$')
);
comment on table download_keys is 'Signs links that are good for a minute; made by the first one asked for.';

grant select, insert on stored_files to ${app_role};
grant select, insert on evidence_documents to ${app_role};
grant update (search, kind, document_number, issuer, issued_on, date_explanation, changed_at, removed_by, removed_at, version)
    on evidence_documents to ${app_role};
grant select, insert on evidence_links to ${app_role};
grant update (pointer, linked_by, linked_at, removed_at) on evidence_links to ${app_role};
grant select, insert on download_keys to ${app_role};
