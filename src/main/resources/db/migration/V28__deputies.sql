-- Who is charged with a step as Plt or Plh: for which post, by which letter, and until when. Null for who acts in their own right.
alter table assessor_duty
  add column acting_unit text,
  add column acting_position text,
  add column acting_letter text,
  add column acting_until date,
  add check (num_nulls(acting_unit, acting_position, acting_letter, acting_until) in (0, 4));
create index assessor_duty_deputy on assessor_duty (assessor) where acting_unit is not null;
