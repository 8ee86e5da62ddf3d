-- Citizens' answers (PermenPANRB 14/2017). While a window is open, an answer is only an envelope that nobody can open; a spent
-- code stands beside it. Afterwards answers, comments and tallies are rows without a common key: docs/survey-protocol.md.
-- No table here has a column finer than a day, an address, a browser or a sequence.

-- One window a period of a cycle. The private key lies in a file outside the database, until the envelopes are opened. The day
-- on which that was done is opened_on.
create table survey_window (
  cycle             text not null references cycle,
  period            int not null check (period >= 1),
  no                int not null unique check (no between 1 and 65535),
  state             text not null check (state in ('COLLECTING', 'SCREENING', 'PUBLISHED')),
  opens_on          date not null,
  closes_on         date not null,
  public_key        bytea not null check (octet_length(public_key) = 32),
  opened_on         date,
  key_destroyed_on  date,
  primary key (cycle, period),
  check (closes_on >= opens_on),
  check ((state = 'COLLECTING') = (opened_on is null)),
  check (key_destroyed_on >= opened_on)
);

-- The service points of a window, as they were when it opened.
create table survey_point (
  cycle             text not null,
  period            int not null,
  no                int not null check (no between 1 and 65535),
  service_point     text not null references service_point,
  unit_code         text not null references unit,
  annual_users      int not null,
  minimum_sample    int not null,
  primary key (cycle, period, service_point),
  unique (cycle, period, no),
  foreign key (cycle, period) references survey_window
);

-- How many codes were printed, never which.
create table code_batch (
  id                uuid primary key,
  cycle             text not null,
  period            int not null,
  service_point     text not null,
  use               text not null check (use in ('COUNTER', 'HOUSEHOLD', 'PAPER')),
  codes             int not null check (codes between 1 and 1000),
  printed_on        date not null,
  printed_by        text not null,
  foreign key (cycle, period, service_point) references survey_point
);
create index code_batch_point on code_batch (cycle, period, service_point);

-- A code counts once: the primary key says so. No foreign keys here and below: each answer would lock the row of its service
-- point, and take_answer reads that row anyway.
create table spent_code (
  code_sha256       bytea primary key check (octet_length(code_sha256) = 32),
  cycle             text not null,
  period            int not null,
  service_point     text not null
);

-- All of one length; "verified" means with a code. Emptied when the window closes.
create table sealed_answer (
  cycle             text not null,
  period            int not null,
  service_point     text not null,
  verified          boolean not null,
  envelope          bytea not null
);
create index sealed_answer_open on sealed_answer (cycle, period, service_point) where not verified;

-- No code has this hash. Whatever is void goes on as if it had been sent with it: a spent code, which takes as long.
insert into spent_code values (decode(repeat('00', 32), 'hex'), '-', 0, '-');

-- Spends a code and keeps an envelope, or does neither; without a code it keeps the envelope of an open answer. One call is
-- one transaction, and the only way in. It holds the lock of the window shared, the opening of the envelopes holds it alone:
-- what was acknowledged is opened. The next statement sees what was committed before the lock was given.
create function take_answer(window_no int, point_no int, genuine boolean, code bytea, sealed bytea, today date)
returns boolean language plpgsql as $$
declare
  place record;
begin
  perform pg_advisory_xact_lock_shared(31, window_no);
  select w.cycle, w.period, p.service_point into place
  from survey_window w join survey_point p on p.cycle = w.cycle and p.period = w.period
  where w.no = window_no and p.no = point_no and w.state = 'COLLECTING' and w.closes_on >= today;
  if not found or not genuine then
    select '-' as cycle, 0 as period, '-' as service_point into place;
    code := decode(repeat('00', 32), 'hex');
  end if;
  with spent as (
    insert into spent_code (code_sha256, cycle, period, service_point)
    select code, place.cycle, place.period, place.service_point where code is not null
    on conflict do nothing returning 1)
  insert into sealed_answer (cycle, period, service_point, verified, envelope)
  select place.cycle, place.period, place.service_point, code is not null, sealed
  where code is null or exists (select 1 from spent);
  return found;
end $$;

-- Written in one transaction and in random order when the envelopes are opened. Nothing is deleted by screening.
create table survey_answer (
  id                uuid primary key,
  cycle             text not null,
  period            int not null,
  service_point     text not null,
  verified          boolean not null,
  elements          smallint[] not null check (array_length(elements, 1) = 9 and 1 <= all (elements) and 4 >= all (elements)),
  signals           text[] not null,
  excluded          boolean not null default false,
  screened_by       text,
  screening_reason  text,
  foreign key (cycle, period, service_point) references survey_point,
  check (not excluded or (screened_by is not null and screening_reason is not null))
);
create index survey_answer_point on survey_answer (cycle, period, service_point);

-- Shown only after a person has read it; "shown" is the text with personal data masked.
create table survey_comment (
  id                uuid primary key,
  cycle             text not null,
  period            int not null,
  service_point     text not null,
  verified          boolean not null,
  words             text not null,
  shown             text,
  state             text not null default 'WAITING' check (state in ('WAITING', 'SHOWN', 'HIDDEN')),
  screened_by       text,
  screening_reason  text,
  foreign key (cycle, period, service_point) references survey_point,
  check ((state = 'WAITING') = (screened_by is null)),
  check ((state = 'SHOWN') = (shown is not null))
);
create index survey_comment_point on survey_comment (cycle, period, service_point);

-- Sex, age group, education and occupation, counted one by one and never beside an answer or beside each other.
create table respondent_tally (
  cycle             text not null,
  period            int not null,
  service_point     text not null,
  attribute         text not null check (attribute in ('SEX', 'AGE_GROUP', 'EDUCATION', 'OCCUPATION')),
  value             text not null,
  people            int not null check (people >= 1),
  primary key (cycle, period, service_point, attribute, value),
  foreign key (cycle, period, service_point) references survey_point
);
