-- An actual that the employee did not report and the assessor knows; null where the employee reported it.
alter table progress
  add column entered_by text,
  add check (entered_by is null or actual is not null);
