-- HR gives an open assessor's step to another lawful assessor: who, from whom, to whom, and why. Rows are only added.
create table reassignment (
  id         bigint generated always as identity primary key,
  cycle      text not null,
  nip        char(18) not null,
  step       text not null,
  period     int not null,
  from_user  text not null,
  to_user    text not null,
  decided_by text not null,
  reason     text not null check (length(reason) between 10 and 1000),
  decided_at timestamptz not null,
  foreign key (cycle, nip) references appraisal,
  check (to_user <> from_user and to_user <> nip and to_user <> decided_by and decided_by <> nip)
);
create index reassignment_appraisal on reassignment (cycle, nip);
