-- Which posts make their holder the personnel officer of a unit is said by positions.csv of each city; for one read before, as it was.
alter table position add column personnel_officer boolean not null default false;
update position set personnel_officer = true where code in ('SV-KASUBBAG', 'SV-TUPKM');
