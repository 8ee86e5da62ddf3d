-- The finished appraisal of UJI-A and an open one of UJI-B, thousands of times over: our rows, and the engine's.

set local statement_timeout = '10min';

create temporary table clone on commit drop as
select (900000000000000000 + n)::text as nip, md5(n::text) as salt, n from generate_series(1, {people}) n;

analyze clone;

insert into employee
select r.* from employee o, clone c, jsonb_populate_record(o, jsonb_build_object('nip', c.nip,
  'name', 'Pegawai Uji ' || c.n, 'email', 'uji' || c.n || '@pariaman.example')) r
where o.nip = '{gusrianto}';

create function pg_temp.copied(row_ jsonb, ids text[], salt text, other jsonb) returns jsonb language sql as $$
  select jsonb_object_agg(key, case when value #>> '{}' = any (ids)
    then to_jsonb(md5((value #>> '{}') || salt)::uuid::text) else value end) || other from jsonb_each(row_)
$$;

-- Every column of a table, those that differ from copy to copy by what makes them differ.
create function pg_temp.copied_columns(of_table regclass) returns text language sql as $$
  select string_agg(case attname
    when 'nip' then 'c.nip'
    when 'id_' then 'md5(o.id_ || c.salt)::uuid::text'
    when 'proc_inst_id_' then 'md5(o.proc_inst_id_ || c.salt)::uuid::text'
    else 'o.' || quote_ident(attname) end, ', ' order by attnum)
  from pg_attribute where attrelid = of_table and attnum > 0 and not attisdropped
$$;

do $$
declare
  name text;
  ids text[];
  finished text;
begin
  select id_ into finished from act_hi_procinst where business_key_ = 'UJI-A/{gusrianto}';
  foreach name in array array['cycle_member', 'appraisal', 'plan', 'planned_result', 'report', 'progress', 'proposal',
      'evaluation', 'result_rating', 'behaviour_note', 'delivery'] loop
    execute format('insert into %1$I
      select %2$s from %1$I o, clone c
      where o.cycle = ''UJI-A'' and o.nip = ''{gusrianto}''
      or o.cycle = ''UJI-B'' and o.nip = ''{salma}'' and c.n <= 1000', name, pg_temp.copied_columns(name::regclass));
  end loop;
  insert into assessor_duty (cycle, nip, step, period, assessor, since)
  select cycle, c.nip, step, period, assessor, since from assessor_duty d, clone c
  where cycle = 'UJI-A' and d.nip = '{gusrianto}' or cycle = 'UJI-B' and d.nip = '{salma}' and c.n <= 1000;
  insert into step_log (business_key, step, period, owner, outcome, started_at, due, ended_at)
  select split_part(business_key, '/', 1) || '/' || c.nip, step, period, c.nip, outcome, started_at, due, ended_at
  from step_log, clone c
  where business_key = 'UJI-A/{gusrianto}' or business_key = 'UJI-B/{salma}' and c.n <= 1000;

  foreach name in array array['act_hi_procinst', 'act_hi_actinst', 'act_hi_taskinst', 'act_hi_detail', 'act_hi_varinst',
      'act_hi_op_log', 'act_hi_identitylink', 'act_hi_job_log'] loop
    execute format('insert into %1$I select %2$s from %1$I o, clone c where o.root_proc_inst_id_ = $1',
      name, pg_temp.copied_columns(name::regclass)) using finished;
  end loop;

  select array_agg(id_) into ids from (
    select id_ from act_ru_execution where proc_inst_id_ = {instance salma}
    union all select id_ from act_ru_task where proc_inst_id_ = {instance salma}
    union all select id_ from act_ru_variable where proc_inst_id_ = {instance salma}
    union all select id_ from act_ru_event_subscr where proc_inst_id_ = {instance salma}
    union all select id_ from act_ru_job where process_instance_id_ = {instance salma}) as all_ids;
  foreach name in array array['act_ru_execution', 'act_ru_task', 'act_ru_variable', 'act_ru_event_subscr', 'act_ru_job'] loop
    execute format('insert into %1$I
      select r.* from %1$I o, clone c, jsonb_populate_record(o, pg_temp.copied(to_jsonb(o), $1, c.salt,
        case when to_jsonb(o) ->> ''business_key_'' is null then ''{}''
          else jsonb_build_object(''business_key_'', ''UJI-B/'' || c.nip) end)) r
      where o.id_ = any ($1) and c.n <= 1000', name) using ids;
  end loop;
end $$;

analyze;
