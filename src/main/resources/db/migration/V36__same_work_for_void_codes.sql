-- What is void takes the very steps of what is not, only with other values: a branch of its own cost it two statements,
-- which a busy server tells in the time of the answer.
create or replace function take_answer(
  window_no int, point_no int, genuine boolean, code bytea, sealed bytea, today date)
returns boolean language plpgsql as $$
declare
  nobodys constant bytea := decode(repeat('00', 32), 'hex');
  place record;
  counts boolean;
begin
  perform pg_advisory_xact_lock_shared(31, window_no);
  select w.cycle, w.period, p.service_point into place
  from survey_window w join survey_point p on p.cycle = w.cycle and p.period = w.period
  where w.no = window_no and p.no = point_no and w.state = 'COLLECTING' and w.closes_on >= today;
  counts := found and genuine;
  with taken as (
    select case when counts then code else nobodys end as code,
           case when counts then place.cycle else '-' end as cycle,
           case when counts then place.period else 0 end as period,
           case when counts then place.service_point else '-' end as service_point),
  spent as (
    insert into spent_code (code_sha256, cycle, period, service_point)
    select t.code, t.cycle, t.period, t.service_point from taken t where t.code is not null
    on conflict do nothing returning 1)
  insert into sealed_answer (cycle, period, service_point, verified, envelope)
  select t.cycle, t.period, t.service_point, t.code is not null, sealed from taken t
  where t.code is null or exists (select 1 from spent);
  return found;
end $$;
