-- Units of the province with validity dates and successors.

create table org_units (
    code text primary key check (code ~ '^[A-Z0-9]{2,20}$'),
    name text not null check (name <> '' and length(name) <= 200),
    search text not null,
    group_code text not null check (group_code in ('DEPARTMENT', 'CENTRAL_AGENCY', 'DISTRICT', 'COMMUNE')),
    parent_code text,
    valid_from date,
    valid_to date,
    certainty text not null check (certainty in ('high', 'medium', 'low')),
    version bigint not null,
    constraint fk_org_units_parent_code foreign key (parent_code) references org_units (code) deferrable initially deferred,
    constraint ck_org_units_validity check (valid_from is null or valid_to is null or valid_from < valid_to)
);
create index ix_org_units_group_code on org_units (group_code, code);
create index ix_org_units_parent_code on org_units (parent_code);
comment on column org_units.search is 'Name and code folded: lower case, no diacritics.';
comment on column org_units.valid_to is 'First day on which the unit no longer exists.';

create table unit_successors (
    unit_code text not null,
    successor_code text not null,
    kind text not null check (kind in ('MERGED', 'SPLIT', 'RENAMED')),
    effective_on date not null,
    primary key (unit_code, successor_code),
    constraint fk_unit_successors_unit_code foreign key (unit_code) references org_units (code),
    constraint fk_unit_successors_successor_code foreign key (successor_code) references org_units (code),
    constraint ck_unit_successors_other check (unit_code <> successor_code)
);
create index ix_unit_successors_successor_code on unit_successors (successor_code);

grant select, insert, update on org_units to ${app_role};
grant select, insert on unit_successors to ${app_role};
