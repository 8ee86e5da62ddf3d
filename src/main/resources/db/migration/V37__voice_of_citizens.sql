-- What citizens gave instead of the employee: the index of the unit's service points over the windows so far, and from
-- whom it is (PermenPANRB 14/2017). Where too few answered, not_applicable says so.
alter table progress
  add column survey_windows text,
  add column survey_points text,
  add column survey_people bigint check (survey_people > 0),
  add constraint progress_survey_whole
    check ((survey_windows is null) = (survey_points is null) and (survey_windows is null) = (survey_people is null)),
  add constraint progress_survey_actual check (survey_windows is null or (actual is not null and entered_by is null));

-- What the employee says to the citizens' index and comments, before the review.
alter table report add column reply text;
