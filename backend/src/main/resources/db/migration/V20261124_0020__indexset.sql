-- Index sets: a tree of areas, criteria and sub-criteria; leaves are scored. Immutable once issued.

create table index_sets (
    id uuid primary key,
    group_code text not null check (group_code in ('DEPARTMENT', 'CENTRAL_AGENCY', 'DISTRICT', 'COMMUNE')),
    year int not null check (year between 2000 and 2100),
    title text not null check (title <> ''),
    search text not null,
    status text not null check (status in ('DRAFT', 'ISSUED', 'SUPERSEDED')),
    illustrative boolean not null,
    notice text,
    total numeric(20, 10) not null check (total > 0),
    survey numeric(20, 10) not null check (survey >= 0),
    decision_number text,
    decision_date date,
    issued_at timestamptz,
    leaves int not null,
    version bigint not null,
    constraint ck_index_sets_issued check (
        status = 'DRAFT' or (decision_number is not null and decision_date is not null and issued_at is not null)
    )
);
create index ix_index_sets_group_code_year on index_sets (group_code, year);

create table index_nodes (
    index_set_id uuid not null,
    code text not null check (code ~ '^[0-9]{1,3}([.][0-9]{1,3}){0,2}$'),
    parent_code text,
    position int not null,
    name text not null check (name <> ''),
    max_score numeric(20, 10) not null check (max_score >= 0),
    min_score numeric(20, 10),
    guidance text,
    scored_by text check (scored_by in ('SELF', 'HOME_AFFAIRS', 'SURVEY')),
    department text,
    evidence text,
    rule jsonb,
    primary key (index_set_id, code),
    constraint fk_index_nodes_index_set_id foreign key (index_set_id) references index_sets (id),
    constraint fk_index_nodes_parent_code foreign key (index_set_id, parent_code) references index_nodes (index_set_id, code),
    constraint uq_index_nodes_position unique (index_set_id, position)
);
comment on column index_nodes.rule is 'Set on leaves only: the scoring rule in the form of design.md section 2.';

create function refuse_change_of_issued_index_set() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and (
        tg_op = 'DELETE'
        or (new.id, new.group_code, new.year, new.title, new.illustrative, new.notice, new.total, new.survey,
            new.decision_number, new.decision_date, new.issued_at, new.leaves)
            is distinct from
           (old.id, old.group_code, old.year, old.title, old.illustrative, old.notice, old.total, old.survey,
            old.decision_number, old.decision_date, old.issued_at, old.leaves)
        or not (old.status = 'ISSUED' and new.status in ('ISSUED', 'SUPERSEDED'))
    ) then
        raise exception 'index set % is issued and cannot change', old.id using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger index_sets_immutable before update or delete on index_sets
    for each row execute function refuse_change_of_issued_index_set();

create function refuse_node_change_of_issued_index_set() returns trigger language plpgsql as $$
declare
    set_id uuid := case when tg_op = 'DELETE' then old.index_set_id else new.index_set_id end;
begin
    if exists (select 1 from index_sets where id = set_id and status <> 'DRAFT')
        or (tg_op = 'UPDATE' and exists (select 1 from index_sets where id = old.index_set_id and status <> 'DRAFT')) then
        raise exception 'index set % is issued and cannot change', set_id using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger index_nodes_immutable before insert or update or delete on index_nodes
    for each row execute function refuse_node_change_of_issued_index_set();

grant select, insert, update on index_sets to ${app_role};
grant select, insert, update, delete on index_nodes to ${app_role};
