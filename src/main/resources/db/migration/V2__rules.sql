-- Rule sets: dated, versioned, with their legal basis, and never changed once stored.

create table rule_set (
  version    text primary key check (version ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,30}$'),
  valid_from date not null unique
);

create table rule (
  rule_set_version text not null references rule_set,
  code             text not null,
  value            numeric not null check (value > 0),
  unit             text not null check (unit in ('PERCENT', 'SHARE', 'COUNT', 'WORKING_DAYS', 'SECONDS')),
  instrument       text not null check (instrument <> ''),
  article          text not null,
  page             text not null,
  status           text not null check (status in ('VERIFIED', 'DESIGN_CHOICE', 'TO_BE_CONFIRMED')),
  note             text not null check (note <> ''),
  primary key (rule_set_version, code)
);

create function refuse_rule_change() returns trigger language plpgsql as $$
begin
  raise exception 'a stored rule set is immutable: store a new version';
end
$$;

create trigger rule_set_is_immutable before update or delete or truncate on rule_set
  for each statement execute function refuse_rule_change();

create trigger rule_is_immutable before update or delete or truncate on rule
  for each statement execute function refuse_rule_change();
