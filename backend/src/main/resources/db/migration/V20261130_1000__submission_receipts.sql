-- What a unit handed in: a receipt for each submission with its content and hash, and the signed report.

create table submission_receipts (
    campaign_id uuid not null,
    assessment_id uuid not null,
    number int not null check (number > 0),
    content text not null,
    digest text not null,
    totals jsonb not null,
    changed text[],
    confirmed boolean not null,
    by text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (campaign_id, assessment_id, number),
    constraint fk_submission_receipts_assessment foreign key (campaign_id, assessment_id)
        references assessments (campaign_id, id),
    constraint submission_receipts_digest check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
comment on table submission_receipts is 'Append-only: what was handed in, as canonical JSON, with its SHA-256.';
comment on column submission_receipts.changed is 'Codes of leaves that are not as in the submission before; null for the first.';
comment on column submission_receipts.confirmed is 'Whether the head confirmed just this content by its hash.';

create table signed_reports (
    campaign_id uuid not null,
    assessment_id uuid not null,
    number int not null check (number > 0),
    sha256 text not null,
    name text not null check (name <> ''),
    media_type text not null,
    size bigint not null,
    by text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (campaign_id, assessment_id, number),
    constraint fk_signed_reports_assessment foreign key (campaign_id, assessment_id)
        references assessments (campaign_id, id),
    constraint fk_signed_reports_sha256 foreign key (sha256) references stored_files (sha256)
);
comment on table signed_reports is 'Append-only: the last one counts, those before stay.';
create index ix_signed_reports_sha256 on signed_reports (sha256);

create function refuse_signed_report_outside_its_status() returns trigger language plpgsql as $$
declare
    status text;
begin
    select a.status into status from assessments a where a.id = new.assessment_id;
    if status not in ('DRAFT', 'DISTRICT_APPRAISAL', 'PROVINCE_APPRAISAL') then
        raise exception 'sheet % is %: it takes no signed report', new.assessment_id, status
            using errcode = 'check_violation', constraint = 'signed_reports_status';
    end if;
    return new;
end $$;
create trigger signed_reports_status before insert on signed_reports
    for each row execute function refuse_signed_report_outside_its_status();

grant select, insert on submission_receipts, signed_reports to ${app_role};
