-- Who may sign in. The user id is the NIP of an employee or the id of an official; roles are read from their tables.

create table account (
  user_id             text primary key,
  password_hash       text not null check (password_hash like '$argon2id$%'),
  locked              boolean not null default false,
  password_changed_at timestamptz not null
);
