-- What screening masked in a comment is counted, and what a window says is stored once.

alter table survey_comment add masked int not null default 0 check (masked >= 0);

-- One result a window. Until it is published it may be computed again.
create table survey_result (
  cycle             text not null,
  period            int not null,
  rules_version     text not null,
  sha256            text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  published_on      date,
  primary key (cycle, period),
  foreign key (cycle, period) references survey_window
);

-- Of a cell that is not said nothing is stored but that. Sums are exact; the index and the bounds are as they were printed.
create table survey_cell (
  cycle             text not null,
  period            int not null,
  level             text not null check (level in ('CITY', 'UNIT', 'POINT')),
  code              text not null,
  unit_code         text,
  name              text not null,
  minimum_sample    int not null,
  people            bigint,
  element_sums      bigint[],
  squares           bigint,
  satisfaction      numeric(5, 2),
  grade             text check (grade in ('A', 'B', 'C', 'D')),
  lower_bound       numeric(5, 2),
  upper_bound       numeric(5, 2),
  pooled            numeric(5, 2),
  excluded          bigint,
  open_answers      bigint,
  primary key (cycle, period, level, code),
  foreign key (cycle, period) references survey_result,
  check ((level = 'POINT') = (unit_code is not null)),
  check (num_nulls(people, element_sums, squares, satisfaction, grade, lower_bound, upper_bound) in (0, 7)),
  check (people is not null or pooled is null)
);

-- Of the whole city only.
create table survey_profile (
  cycle             text not null,
  period            int not null,
  attribute         text not null,
  value             text not null,
  people            bigint not null,
  primary key (cycle, period, attribute, value),
  foreign key (cycle, period) references survey_result
);

-- What a unit does about what citizens said; who wrote it stands in the audit log.
create table survey_action (
  cycle             text not null,
  period            int not null,
  unit_code         text not null references unit,
  words             text not null,
  written_on        date not null,
  primary key (cycle, period, unit_code),
  foreign key (cycle, period) references survey_window
);
