-- Who left somebody out: whoever opened the cycle, or SYSTEM where a change of the organisation enrolled them later.
alter table exclusion add column recorded_by text;

update exclusion e set recorded_by = case when e.recorded_at <= p.started_at then c.opened_by else 'SYSTEM' end
from cycle c join cycle_phase p on p.cycle = c.code and p.no = 0
where c.code = e.cycle;

alter table exclusion alter column recorded_by set not null;
