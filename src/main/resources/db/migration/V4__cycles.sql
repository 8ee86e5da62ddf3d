-- A cycle, its phases, and the frozen snapshot of who takes part in it.

create table cycle (
  code               text primary key check (code ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,30}$'),
  year               int not null check (year between 2000 and 2100),
  period_kind        text not null check (period_kind in ('QUARTERLY', 'MONTHLY')),
  state              text not null check (state in ('ENROLLING', 'TARGET_SETTING', 'EVALUATION', 'CLOSING', 'ENDED')),
  period             int not null default 0,
  rule_set_version   text not null,
  units              text[],
  opened_by          text not null,
  opened_at          timestamptz not null,
  ended_at           timestamptz
);

-- Phase 0 is target setting, 1..n the periods, n+1 the closing of the cycle.
create table cycle_phase (
  cycle              text not null references cycle,
  no                 int not null check (no >= 0),
  until              date not null,
  started_at         timestamptz,
  ended_at           timestamptz,
  ended_by           text,
  primary key (cycle, no)
);

-- Everybody in the organisation on the day of enrolment, those left out included.
create table cycle_member (
  cycle              text not null references cycle,
  nip                char(18) not null references employee,
  enrolled_at        timestamptz not null,
  unit_code          text not null,
  unit_name          text not null,
  position_code      text not null,
  position_title     text not null,
  job_family         text not null,
  plan_form          text not null,
  status             text not null,
  assessor           text not null,
  regional_head      boolean not null,
  primary key (cycle, nip),
  check (assessor <> nip)
);

create table exclusion (
  cycle              text not null,
  nip                char(18) not null,
  reason             text not null,
  recorded_at        timestamptz not null,
  primary key (cycle, nip),
  foreign key (cycle, nip) references cycle_member
);

-- Exactly one a person and cycle, whatever happens: the primary key says so.
create table appraisal (
  cycle              text not null,
  nip                char(18) not null,
  assessor           text not null,
  regional_head      boolean not null,
  state              text not null check (state in ('OPEN', 'FINISHED')),
  step               text not null,
  step_since         timestamptz not null,
  step_due           timestamptz,
  outcome            text check (outcome in ('ACKNOWLEDGED', 'NOT_RETURNED')),
  launched_at        timestamptz not null,
  finished_at        timestamptz,
  primary key (cycle, nip),
  foreign key (cycle, nip) references cycle_member,
  check (assessor <> nip),
  check ((state = 'FINISHED') = (outcome is not null))
);
create index appraisal_open on appraisal (cycle, step) where state = 'OPEN';
create index appraisal_assessor on appraisal (assessor);

-- Who was to act at a step and did not, and who acts at that step instead (a regional head is reminded, never replaced).
create table silence (
  id                 bigint generated always as identity primary key,
  cycle              text not null,
  nip                char(18) not null,
  step               text not null,
  period             int not null,
  silent             text not null,
  replaced_by        text,
  recorded_at        timestamptz not null,
  foreign key (cycle, nip) references appraisal
);

-- One row a completed or lapsed step: the source of durations and trends.
create table step_log (
  id                 bigint generated always as identity primary key,
  business_key       text not null,
  step               text not null,
  period             int,
  owner              text,
  outcome            text not null check (outcome in ('COMPLETED', 'LAPSED')),
  started_at         timestamptz not null,
  due                timestamptz,
  ended_at           timestamptz not null
);
create index step_log_case on step_log (business_key);

-- What a person typed and has not sent yet. Never validated, shown only to its author.
create table draft (
  business_key       text not null,
  step               text not null,
  period             int not null,
  author             text not null,
  fields             jsonb not null,
  saved_at           timestamptz not null,
  primary key (business_key, step, period, author)
);
