-- Names sort as a Vietnamese reader expects, with numbers by their value: "phường 2" before "phường 10".

create collation vietnamese (provider = icu, locale = 'vi-u-kn-true');
alter table org_units alter column name type text collate vietnamese;
alter table participants alter column unit_name type text collate vietnamese;
alter table assessments alter column unit_name type text collate vietnamese;
