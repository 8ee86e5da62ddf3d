-- Targets by the end of each period, where the two agreed on more than one for the year (PermenPANRB 6/2022 sample p.93).
alter table planned_result add column trajectory numeric[] not null default '{}';
