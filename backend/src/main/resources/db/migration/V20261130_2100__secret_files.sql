-- A document marked as a state secret may not be in a networked system (Law 117/2025/QH15): it is locked away as malware is, and its text is not kept.
alter table file_inspections add column marked_at timestamptz;
update file_inspections set marked_at = now() where secrecy is not null;
alter table file_inspections add constraint ck_file_inspections_secrecy check ((secrecy is null) = (marked_at is null));
delete from file_pages using file_inspections i where i.sha256 = file_pages.sha256 and i.secrecy is not null;
comment on column file_inspections.secrecy is 'The mark at the head of the first page; such bytes are locked away.';
comment on column file_inspections.marked_at is 'When the mark was found.';
