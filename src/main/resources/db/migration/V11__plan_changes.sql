-- A change of a plan is a row from the moment it is asked for, so that one which nobody proposes in time is seen to
-- lapse, and two requests at the same moment are one.

alter table plan_change add column proposed_at timestamptz;
update plan_change set proposed_at = asked_at;
alter table plan_change
  alter column reason drop not null,
  alter column resources drop not null,
  alter column accountability drop not null,
  alter column consequences drop not null,
  add check (proposed_at is null
    or (reason is not null and resources is not null and accountability is not null and consequences is not null));

-- Whatever was open when an appraisal ended went with it.
update plan_change c set decided = 'LAPSED', decided_at = a.finished_at
from appraisal a where a.cycle = c.cycle and a.nip = c.nip and a.state = 'FINISHED' and c.decided is null;

create unique index plan_change_open on plan_change (cycle, nip) where decided is null;
