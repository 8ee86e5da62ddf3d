-- A password that somebody else gave: to be changed at the first sign-in, and good until a moment only.
alter table account
  add column password_initial  boolean not null default false,
  add column password_until    timestamptz,
  add column password_given_by text,
  add constraint account_initial_only check (password_initial or (password_until is null and password_given_by is null));
