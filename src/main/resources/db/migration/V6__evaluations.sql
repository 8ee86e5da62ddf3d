-- Progress, proposals, ratings and predicates (PermenPANRB 6/2022 Art. 16-30).

create table report (
  cycle              text not null,
  nip                char(18) not null,
  period             int not null,
  plan_version       int not null,
  missing            boolean not null,
  self_assessment    text,
  reported_at        timestamptz not null,
  primary key (cycle, nip, period),
  foreign key (cycle, nip) references appraisal
);

create table progress (
  cycle              text not null,
  nip                char(18) not null,
  period             int not null,
  result_no          int not null,
  actual             numeric,
  not_applicable     text,
  evidence           text,
  obstacles          text,
  primary key (cycle, nip, period, result_no),
  foreign key (cycle, nip, period) references report,
  check (actual is null or not_applicable is null)
);

-- What the scoring module proposed, with everything needed to compute it again.
create table proposal (
  cycle              text not null,
  nip                char(18) not null,
  period             int not null,
  rule_set_version   text not null,
  decision_version   text not null,
  trace              jsonb not null,
  proposed_at        timestamptz not null,
  primary key (cycle, nip, period),
  foreign key (cycle, nip) references appraisal
);

create table evaluation (
  cycle              text not null,
  nip                char(18) not null,
  period             int not null,
  annual             boolean not null,
  tone               text not null,
  feedback           text not null,
  work_result        text not null check (work_result in ('ABOVE', 'MEETS', 'BELOW')),
  work_result_reason text,
  work_behaviour     text not null check (work_behaviour in ('ABOVE', 'MEETS', 'BELOW')),
  work_behaviour_reason text,
  recommendation     text,
  study_leave_failed boolean not null default false,
  rated_by           text not null,
  rated_at           timestamptz not null,
  predicate          text check (predicate in ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
  predicate_version  text,
  primary key (cycle, nip, period),
  foreign key (cycle, nip) references appraisal,
  check (rated_by <> nip)
);

create table result_rating (
  cycle              text not null,
  nip                char(18) not null,
  period             int not null,
  result_no          int not null,
  rating             text not null check (rating in ('ABOVE', 'MEETS', 'BELOW')),
  reason             text,
  primary key (cycle, nip, period, result_no),
  foreign key (cycle, nip, period) references evaluation
);

create table behaviour_note (
  cycle              text not null,
  nip                char(18) not null,
  period             int not null,
  value              text not null,
  note               text not null,
  primary key (cycle, nip, period, value),
  foreign key (cycle, nip, period) references evaluation
);

-- The evaluation document reaches the employee; from here the legal clocks run (p.114 no.6, p.117 B.2).
create table delivery (
  cycle              text not null,
  nip                char(18) not null,
  final_result       boolean not null,
  final_because      text,
  delivered_on       date not null,
  return_by          date not null,
  objection_to       text,
  objection_until    date,
  received_at        timestamptz,
  unreturned_at      timestamptz,
  remark             text,
  primary key (cycle, nip),
  foreign key (cycle, nip) references appraisal
);
