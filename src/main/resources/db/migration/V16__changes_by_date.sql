-- What holds from a day on, and what people have been told of it.

-- Up to which day changes by date were told; one row, or none before the first look.
create table changes_told (
  only_row boolean primary key default true check (only_row),
  until    date not null
);

-- The start the city's file states for a row, so that a correction of it is seen. A row may begin later than stated, on the
-- day of its import. Null where the file's start speaks of the person's other row, or the row is older than this column.
alter table placement add column stated_from date;
alter table employee_status add column stated_from date;
