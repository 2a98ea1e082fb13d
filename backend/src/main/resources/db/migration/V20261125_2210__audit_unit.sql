-- The unit that an event is about, so that everything about one unit is found whatever kind of object it was done to.
alter table audit_events add column unit_code text;
create index ix_audit_events_unit_code_at on audit_events (unit_code, at) where unit_code is not null;
