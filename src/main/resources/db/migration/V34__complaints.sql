-- What comes from outside: complaints of SP4N-LAPOR, and results of surveys from before this application.

-- Nobody's name is taken over, and numbers that name somebody are masked before they get here.
create table complaint (
  no                text primary key,
  received_on       date not null,
  unit_code         text not null references unit,
  category          text not null,
  words             text not null,
  masked            int not null,
  status            text not null check (status in ('NEW', 'IN_PROGRESS', 'ANSWERED', 'REJECTED')),
  answered_on       date,
  check (answered_on >= received_on),
  check ((status in ('ANSWERED', 'REJECTED')) = (answered_on is not null))
);

-- A year's survey on paper or in another application; without a service point it is of the whole unit.
create table legacy_index (
  year              int not null check (year between 2014 and 2100),
  unit_code         text not null references unit,
  service_point     text references service_point,
  people            int not null check (people >= 5),
  element_means     numeric(4, 3)[] not null check (array_length(element_means, 1) = 9 and 1 <= all (element_means) and 4 >= all (element_means)),
  example           boolean not null
);
create unique index legacy_index_once on legacy_index (year, unit_code, coalesce(service_point, ''));
