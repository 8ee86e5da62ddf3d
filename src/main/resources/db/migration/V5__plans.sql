-- Performance plans (SKP, PermenPANRB 6/2022 Art. 7-15).

create table plan (
  cycle              text not null,
  nip                char(18) not null,
  version            int not null default 1,
  state              text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
  resources          text not null default '',
  accountability     text not null default '',
  consequences       text not null default '',
  returns            int not null default 0,
  return_reason      text,
  missing            boolean not null default false,
  set_by             text,
  dissent            text,
  submitted_at       timestamptz,
  approved_at        timestamptz,
  primary key (cycle, nip),
  foreign key (cycle, nip) references appraisal
);

-- Rows of every version stay; plan.version names the one in force, version + 1 a change that was asked for.
create table planned_result (
  cycle              text not null,
  nip                char(18) not null,
  version            int not null,
  no                 int not null check (no >= 1),
  title              text not null,
  kind               text not null check (kind in ('MAIN', 'ADDITIONAL')),
  supports           text,
  indicator_code     text references indicator,
  measure            text not null,
  aspect             text not null check (aspect in ('QUANTITY', 'QUALITY', 'TIME', 'COST')),
  formula            text not null,
  unit               text not null,
  data_source        text not null,
  polarity           text not null check (polarity in ('MAXIMIZE', 'MINIMIZE', 'RANGE', 'STABILIZE')),
  consolidation      text not null,
  ceiling            boolean not null,
  target_lower       numeric not null,
  target_upper       numeric not null,
  primary key (cycle, nip, version, no),
  foreign key (cycle, nip) references plan,
  check (target_lower <= target_upper)
);

create table plan_change (
  cycle              text not null,
  nip                char(18) not null,
  version            int not null,
  reason             text not null,
  resources          text not null,
  accountability     text not null,
  consequences       text not null,
  decided            text check (decided in ('APPROVED', 'DECLINED', 'LAPSED')),
  decided_by         text,
  decision_note      text,
  asked_at           timestamptz not null,
  decided_at         timestamptz,
  primary key (cycle, nip, version),
  foreign key (cycle, nip) references plan
);
