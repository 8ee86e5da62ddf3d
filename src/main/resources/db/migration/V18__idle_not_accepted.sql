-- An assessor may enter an actual where the employee wrote that the result did not apply; those words stay.
alter table progress
  drop constraint progress_check,
  add constraint progress_one_answer check (actual is null or not_applicable is null or entered_by is not null);
