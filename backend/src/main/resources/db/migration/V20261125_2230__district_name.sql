-- Who holds a sheet is named: the district of its time, as the unit itself.

alter table assessments add column district_name text collate vietnamese;
update assessments a set district_name = u.name from org_units u where u.code = a.district_code;
comment on column assessments.district_name is 'Name of the district when the campaign was opened.';
