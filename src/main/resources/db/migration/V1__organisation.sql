-- Who works where, under whom and since when. Dates are inclusive; an open end is null.
create table employee (
  nip               char(18) primary key check (nip ~ '^[0-9]{18}$'),
  name              text not null,
  gender            text not null check (gender in ('F', 'M')),
  birth_date        date not null,
  appointment_month text not null,
  employment_type   text not null check (employment_type in ('PNS', 'PPPK')),
  grade             text not null,
  email             text
);

create table unit (
  code        text primary key,
  name        text not null,
  short_name  text not null,
  type        text not null,
  parent_code text references unit deferrable initially deferred,
  district    text,
  head_nip    char(18) references employee
);

create table position (
  code               text primary key,
  title              text not null,
  level              text not null,
  level_indonesian   text not null,
  job_family         text not null,
  job_class          int not null,
  credit_coefficient numeric,
  leads_unit         boolean not null,
  plan_form          text not null,
  result_level       text not null
);

-- Superiors by date: a person's chain on a day is read from the rows valid on that day.
create table placement (
  nip            char(18) not null references employee,
  valid_from     date not null,
  valid_until    date,
  unit_code      text not null references unit,
  position_code  text not null references position,
  supervisor_nip char(18) references employee,
  assessor_type  text not null check (assessor_type in ('SUPERIOR', 'REGIONAL_HEAD')),
  primary key (nip, valid_from),
  check (valid_until >= valid_from),
  check ((assessor_type = 'SUPERIOR') = (supervisor_nip is not null)),
  check (supervisor_nip <> nip)
);
create unique index placement_open on placement (nip) where valid_until is null;
create index placement_supervisor on placement (supervisor_nip);
create index placement_unit on placement (unit_code);

create table employee_status (
  nip         char(18) not null references employee,
  valid_from  date not null,
  valid_until date,
  status      text not null,
  primary key (nip, valid_from),
  check (valid_until >= valid_from)
);
create unique index employee_status_open on employee_status (nip) where valid_until is null;

create table acting_assignment (
  nip           char(18) not null references employee,
  position_code text not null references position,
  unit_code     text not null references unit,
  kind          text not null check (kind in ('PLT', 'PLH')),
  letter_number text not null,
  valid_from    date not null,
  valid_until   date not null,
  primary key (nip, position_code, unit_code, valid_from),
  check (valid_until >= valid_from)
);

create table holiday (
  day  date primary key,
  name text not null,
  type text not null check (type in ('NATIONAL', 'JOINT_LEAVE'))
);

create table indicator (
  code             text primary key,
  name             text not null,
  definition       text not null,
  formula          text not null,
  unit_of_measure  text not null,
  polarity         text not null,
  consolidation    text not null,
  data_source      text not null,
  job_family       text not null,
  suggested_target text not null,
  level            text not null,
  aspect           text not null,
  perspective      text not null,
  ceiling_target   boolean not null,
  warning          text
);

create table service_point (
  code           text primary key,
  unit_code      text not null references unit,
  service_name   text not null,
  district       text not null,
  channel        text not null,
  annual_users   int not null,
  minimum_sample int not null,
  promised_time  text not null,
  fee            text not null
);

-- Accounts that are not civil servants: offices, and the regional head.
create table official (
  user_id text primary key,
  name    text not null,
  title   text not null,
  role    text not null
);
create unique index official_mayor on official (role) where role = 'mayor';
