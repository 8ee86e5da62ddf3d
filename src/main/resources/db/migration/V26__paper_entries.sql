-- Entries by the personnel officer of a unit for people without phone or account, from a signed paper form. The scan
-- stays with the entry. While one is open, its operator holds the person's task; afterwards it tells who entered for whom.
create table paper_entry (
  id          uuid primary key,
  cycle       text not null,
  nip         char(18) not null,
  step        text not null,
  operator    char(18) not null references employee,
  opened_at   timestamptz not null,
  scan        bytea not null check (octet_length(scan) between 1 and 5242880),
  scan_kind   text not null check (scan_kind in ('PDF', 'JPEG', 'PNG')),
  scan_sha256 text not null check (scan_sha256 ~ '^[0-9a-f]{64}$'),
  outcome     text check (outcome in ('ENTERED', 'GIVEN_BACK', 'LAPSED')),
  ended_at    timestamptz,
  foreign key (cycle, nip) references appraisal,
  check (operator <> nip),
  check ((outcome is null) = (ended_at is null))
);
create unique index paper_entry_open on paper_entry (cycle, nip, step) where outcome is null;
create index paper_entry_appraisal on paper_entry (cycle, nip);

-- The owner stays the one whose step it was; whoever entered it for them stands beside.
alter table step_log add column entered_by text;
