-- Drafts are rewritten and thrown away; each version knows the one it was made from.

alter table index_sets add column based_on uuid references index_sets (id) on delete set null;
comment on column index_sets.based_on is 'The set that this one began as a copy of.';
create index ix_index_sets_based_on on index_sets (based_on);

-- who edits sees when the draft was saved last, and by whom
alter table index_sets add column changed_at timestamptz;
alter table index_sets add column changed_by_name text;

-- the triggers keep issued sets from it
grant delete on index_sets to ${app_role};
