-- Text that a program has read from a picture is marked: it may be read wrongly.

alter table file_pages add column recognized boolean not null default false;
comment on column file_pages.recognized is 'Read from a picture by a text recognition, perhaps wrongly.';
