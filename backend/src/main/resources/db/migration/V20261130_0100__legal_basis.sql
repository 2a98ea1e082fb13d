-- What a leaf rests on, and files that show how it is proved well.

alter table index_nodes add column legal_basis text;

create table index_example_files (
    id uuid primary key,
    sha256 text not null,
    name text not null collate vietnamese check (name <> ''),
    media_type text not null,
    size bigint not null,
    uploaded_by text not null,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    constraint fk_index_example_files_sha256 foreign key (sha256) references stored_files (sha256)
);
comment on table index_example_files is 'Never changed: leaves of any set refer to them, so a copy of a set copies no file.';

create table index_leaf_example_files (
    index_set_id uuid not null,
    leaf_code text not null,
    position int not null check (position between 0 and 4),
    file_id uuid not null,
    primary key (index_set_id, leaf_code, position),
    constraint uq_index_leaf_example_files_file_id unique (index_set_id, leaf_code, file_id),
    constraint fk_index_leaf_example_files_leaf_code foreign key (index_set_id, leaf_code)
        references index_nodes (index_set_id, code) on delete cascade,
    constraint fk_index_leaf_example_files_file_id foreign key (file_id) references index_example_files (id)
);
create trigger index_leaf_example_files_immutable before insert or update or delete on index_leaf_example_files
    for each row execute function refuse_node_change_of_issued_index_set();

grant select, insert on index_example_files to ${app_role};
grant select, insert on index_leaf_example_files to ${app_role};
