-- Who leaves in the middle of a cycle, and who joins it there.

-- The fact is here before the process is told; the appraisal ends with the outcome DISCONTINUED.
create table departure (
  cycle              text not null,
  nip                char(18) not null,
  status             text not null,
  since              date not null,
  reason             text not null check (btrim(reason) <> ''),
  recorded_at        timestamptz not null,
  primary key (cycle, nip),
  foreign key (cycle, nip) references appraisal
);

alter table appraisal
  drop constraint appraisal_outcome_check,
  add constraint appraisal_outcome_check check (outcome in ('ACKNOWLEDGED', 'NOT_RETURNED', 'DISCONTINUED')),
  add column first_period int not null default 1 check (first_period >= 1);

-- A step that ended because the person left was neither done nor missed.
alter table step_log
  drop constraint step_log_outcome_check,
  add constraint step_log_outcome_check check (outcome in ('COMPLETED', 'LAPSED', 'CANCELLED'));
