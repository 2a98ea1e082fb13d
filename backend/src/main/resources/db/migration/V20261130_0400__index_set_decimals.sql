-- A set may round its scores to fewer decimals than are kept.

alter table index_sets add column decimals int not null default 10 check (decimals between 0 and 10);
comment on column index_sets.decimals is 'Decimals that scores of leaves and of the survey are rounded to and entered with.';

create or replace function refuse_change_of_issued_index_set() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and (
        tg_op = 'DELETE'
        or (new.id, new.group_code, new.year, new.title, new.illustrative, new.notice, new.total, new.survey, new.decimals,
            new.decision_number, new.decision_date, new.issued_at, new.leaves)
            is distinct from
           (old.id, old.group_code, old.year, old.title, old.illustrative, old.notice, old.total, old.survey, old.decimals,
            old.decision_number, old.decision_date, old.issued_at, old.leaves)
        or not (old.status = 'ISSUED' and new.status in ('ISSUED', 'SUPERSEDED'))
    ) then
        raise exception 'index set % is issued and cannot change', old.id using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
