-- Platform: the audit trail and the stored answers of keyed POSTs.

create table audit_events (
    id uuid primary key,
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    actor_unit text,
    action text not null,
    object_type text not null,
    object_id text not null,
    campaign_id uuid,
    change jsonb not null,
    request_id text
);
create index ix_audit_events_object on audit_events (object_type, object_id, at);
create index ix_audit_events_campaign_id_at on audit_events (campaign_id, at);
comment on table audit_events is 'Append-only: the application role may neither update nor delete.';

create table idempotency_keys (
    username text not null,
    operation text not null,
    key text not null,
    request_hash text not null,
    status int,
    headers text,
    body text,
    created_at timestamptz not null default now(),
    primary key (username, operation, key)
);

grant select, insert on audit_events to ${app_role};
grant select, insert, update on idempotency_keys to ${app_role};
