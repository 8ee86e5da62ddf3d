-- Tries that failed or are under way, counted by hash: of an account's name as it was typed, of an address, of a device of an account.
create table sign_in_try (
  bucket bytea primary key,
  tries  int not null,
  since  timestamptz not null,
  latest timestamptz not null
);

-- Browsers in which somebody has signed in. The browser holds what is hashed here.
create table known_device (
  device    bytea not null,
  user_id   text not null references account on delete cascade,
  last_used timestamptz not null,
  primary key (device, user_id)
);
create index known_device_person on known_device (user_id);
