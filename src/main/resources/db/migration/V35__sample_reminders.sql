-- Service points that were told, while there was time, that too few citizens have answered.
create table sample_reminder (
  cycle             text not null,
  period            int not null,
  service_point     text not null,
  reminded_on       date not null,
  primary key (cycle, period, service_point),
  foreign key (cycle, period, service_point) references survey_point
);
