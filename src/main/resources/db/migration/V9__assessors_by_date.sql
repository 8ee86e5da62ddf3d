-- Superiors change in the middle of a cycle. Who is charged with an assessor's step is decided on the day the step
-- begins, and kept: the superior of that day, or whoever acts in place of one.

create table assessor_duty (
  id                 bigint generated always as identity primary key,
  cycle              text not null,
  nip                char(18) not null,
  step               text not null,
  period             int not null,
  assessor           text not null,
  since              timestamptz not null,
  foreign key (cycle, nip) references appraisal,
  check (assessor <> nip)
);
create index assessor_duty_step on assessor_duty (cycle, nip, step, period);

-- A silent assessor may have lost the person to another superior meanwhile, who then acts in their own right.
alter table silence add column new_superior boolean not null default false;

-- What was rated before, and what waits for an assessor now.
insert into assessor_duty (cycle, nip, step, period, assessor, since)
select cycle, nip, case when annual then 'ReviewPerformance' else 'RatePeriod' end, period, rated_by, rated_at
from evaluation order by rated_at;

insert into assessor_duty (cycle, nip, step, period, assessor, since)
select o.cycle, o.nip, o.step, o.period, trim(coalesce(
    (select s.replaced_by from silence s
     where s.cycle = o.cycle and s.nip = o.nip and s.step = o.step and s.period = o.period and s.replaced_by is not null
     order by s.id desc limit 1), m.assessor)), o.since
from (
  select a.cycle, a.nip, a.step, a.step_since as since,
    (select count(*) + 1 from evaluation e where e.cycle = a.cycle and e.nip = a.nip) as period
  from appraisal a where a.state = 'OPEN' and a.step in ('ApprovePlan', 'RatePeriod', 'ReviewPerformance')
  union all
  select c.cycle, c.nip, 'ApproveChange', c.asked_at,
    (select count(*) + 1 from evaluation e where e.cycle = c.cycle and e.nip = c.nip)
  from plan_change c where c.decided is null) o
join cycle_member m on m.cycle = o.cycle and m.nip = o.nip;
