-- Damage done to a sound database. Each head names the invariant that must notice, the start of the key it must
-- name, and what happened. {gusrianto} is finished in UJI-A and waits for period 2 in UJI-B, where {rina} is at
-- RatePeriod with a change of plan beside, {salma} at ApprovePlan and {irwan} at DraftPlan.

--- I1 | UJI-B/{irwan} | an appraisal is deleted
delete from plan where cycle = 'UJI-B' and nip = '{irwan}';
delete from appraisal where cycle = 'UJI-B' and nip = '{irwan}'
--- I1 | UJI-B/{rina} | an exclusion stands beside an appraisal
insert into exclusion values ('UJI-B', '{rina}', 'Cuti', now(), 'bkpsdm')
--- I1 | UJI-B/ | an exclusion is deleted
delete from exclusion where cycle = 'UJI-B'
--- I1 | UJI-B/ | an exclusion loses its reason
update exclusion set reason = ' ' where cycle = 'UJI-B'
--- I1 | UJI-B/ | an exclusion loses the person who recorded it
update exclusion set recorded_by = '' where cycle = 'UJI-B'
--- I1 | UJI-B/{irwan} | an appraisal is doubled
alter table appraisal drop constraint appraisal_pkey cascade;
insert into appraisal select * from appraisal where cycle = 'UJI-B' and nip = '{irwan}'
--- I1 | UJI-B/{irwan} | somebody vanishes from the snapshot
alter table appraisal drop constraint appraisal_cycle_nip_fkey;
delete from cycle_member where cycle = 'UJI-B' and nip = '{irwan}'
--- I1 | UJI-B/{irwan} | a plan is deleted
delete from plan where cycle = 'UJI-B' and nip = '{irwan}'
--- I1 | UJI-A/{gusrianto} | a receipt is lost
update delivery set received_at = null where cycle = 'UJI-A' and nip = '{gusrianto}'
--- I1 | UJI-A/{gusrianto} | an outcome is altered
update appraisal set outcome = 'NOT_RETURNED' where cycle = 'UJI-A' and nip = '{gusrianto}'
--- I1 | UJI-A/{gusrianto} | an annual evaluation is no longer the annual one
update evaluation set annual = false where cycle = 'UJI-A' and nip = '{gusrianto}'
--- I1 | UJI-B/{irwan} | a cycle ends with people at work
update cycle set state = 'ENDED' where code = 'UJI-B'
--- I1 | UJI-B/{irwan} | somebody left and is appraised on
insert into departure values ('UJI-B', '{irwan}', 'RETIRED', current_date, 'Pensiun', now())
--- I1 | UJI-A/{gusrianto} | an appraisal was discontinued for no reason
update appraisal set outcome = 'DISCONTINUED' where cycle = 'UJI-A' and nip = '{gusrianto}'

--- I2 | UJI-B/{salma} | nobody can tell an appraisal that its person left
delete from act_ru_event_subscr where event_name_ = 'EmployeeLeft' and proc_inst_id_ = {instance salma}
--- I2 | UJI-B/{salma} | an appraisal began with another period
update appraisal set first_period = 2 where cycle = 'UJI-B' and nip = '{salma}'
--- I2 | UJI-B/{rina} | a task goes to somebody else
update act_ru_task set assignee_ = '{salma}' where task_def_key_ = 'RatePeriod' and proc_inst_id_ = {instance rina}
--- I2 | UJI-B/{irwan} | an entry from paper is open while the person holds the task
insert into paper_entry values (gen_random_uuid(), 'UJI-B', '{irwan}', 'DraftPlan', '{rina}', now(), 'x', 'PDF', repeat('0', 64), null, null)
--- I2 | UJI-B/{rina} | a change of plan goes to somebody else
update act_ru_task set assignee_ = '{salma}' where task_def_key_ = 'ChangePlan' and proc_inst_id_ = {instance rina}
--- I2 | UJI-B/{rina} | a change of plan is over in the tables only
update plan_change set decided = 'LAPSED', decided_at = now() where cycle = 'UJI-B' and nip = '{rina}'
--- I2 | UJI-B/{rina} | a change of plan was proposed in the tables only
update plan_change set reason = 'x', resources = 'x', accountability = 'x', consequences = 'x', proposed_at = now()
where cycle = 'UJI-B' and nip = '{rina}'
--- I2 | UJI-B/{salma} | a task is nobody's
update act_ru_task set assignee_ = null where proc_inst_id_ = {instance salma}
--- I2 | UJI-B/{salma} | a task's due date moves
update act_ru_task set due_date_ = due_date_ + interval '1 day' where proc_inst_id_ = {instance salma}
--- I2 | UJI-B/{salma} | the recorded due date moves
update appraisal set step_due = step_due + interval '1 minute' where cycle = 'UJI-B' and nip = '{salma}'
--- I2 | UJI-B/{irwan} | the recorded step moves
update appraisal set step = 'ApprovePlan' where cycle = 'UJI-B' and nip = '{irwan}'
--- I2 | UJI-B/{rina} | a change of plan moves the recorded step
update appraisal set step = 'ChangePlan' where cycle = 'UJI-B' and nip = '{rina}'
--- I2 | UJI-B/{salma} | the recorded assessor changes
update appraisal set assessor = 'walikota' where cycle = 'UJI-B' and nip = '{salma}'
--- I2 | UJI-B/{rina} | an appraisal is closed in the tables only
update appraisal set state = 'FINISHED', outcome = 'ACKNOWLEDGED', finished_at = now() where cycle = 'UJI-B' and nip = '{rina}'
--- I2 | UJI-B/{salma} | task and recorded assessor change together
update appraisal set assessor = 'walikota' where cycle = 'UJI-B' and nip = '{salma}';
update act_ru_task set assignee_ = 'walikota' where proc_inst_id_ = {instance salma}
--- I2 | UJI-B/{salma} | nobody was charged with a task
delete from assessor_duty where cycle = 'UJI-B' and nip = '{salma}'
--- I2 | UJI-A/{gusrianto} | a period was rated by somebody else
update evaluation set rated_by = '{rina}' where cycle = 'UJI-A' and period = 2
--- I2 | UJI-A/{gusrianto} | a finished appraisal is opened again
update appraisal set state = 'OPEN', outcome = null, step = 'AcknowledgeResult' where cycle = 'UJI-A' and nip = '{gusrianto}'
--- I2 | UJI-B/{salma} | the timer of a task is deleted
delete from act_ru_job where process_instance_id_ = {instance salma}
--- I2 | UJI-B/{salma} | the timer of a task fires before the step is due
update act_ru_job set duedate_ = timestamp '2026-01-01' where process_instance_id_ = {instance salma}
--- I2 | UJI-B/{salma} | the timer of a task is put off
update act_ru_job set duedate_ = duedate_ + interval '1 day' where process_instance_id_ = {instance salma}
--- I2 | UJI-B/{gusrianto} | the timer of a wait fires before the phase ends
update act_ru_job set duedate_ = timestamp '2025-01-01' where process_instance_id_ = {instance gusrianto}
--- I2 | UJI-B/{salma} | somebody tried to fire a timer
insert into act_hi_job_log (id_, timestamp_, job_id_, job_def_type_, job_state_, job_duedate_, act_id_, process_instance_id_)
select 'x', now(), id_, 'timer-transition', 1, now() + interval '1 day', 'PlanApprovalLapsed', process_instance_id_
from act_ru_job where process_instance_id_ = {instance salma}
--- I2 | UJI-B/{gusrianto} | the timer of a wait is deleted
delete from act_ru_job where process_instance_id_ = {instance gusrianto}
--- I2 | UJI-B/{gusrianto} | the awaited message is deleted
delete from act_ru_event_subscr where event_name_ = 'PeriodOpened' and proc_inst_id_ = {instance gusrianto}
--- I2 | UJI-B/{irwan} | a change of plan can no longer be asked for
delete from act_ru_event_subscr where event_name_ = 'ChangeRequested' and proc_inst_id_ = {instance irwan}
--- I2 | UJI-B/{irwan} | a task is deleted
delete from act_ru_task where proc_inst_id_ = {instance irwan}
--- I2 | UJI-B/{irwan} | a task and its timer are deleted
delete from act_ru_task where proc_inst_id_ = {instance irwan};
delete from act_ru_job where process_instance_id_ = {instance irwan}
--- I2 | UJI-B/{irwan} | an instance is suspended
update act_ru_execution set suspension_state_ = 2 where proc_inst_id_ = {instance irwan}
--- I2 | UJI-B/{rina} | the period of an instance changes
update act_ru_variable set long_ = 3 where name_ = 'period' and proc_inst_id_ = {instance rina}
--- I2 | UJI-B/{irwan} | an instance disappears
create temporary table gone on commit drop as select id_ as id from act_ru_execution where proc_inst_id_ = {instance irwan};
delete from act_ru_job where execution_id_ in (select id from gone);
delete from act_ru_event_subscr where execution_id_ in (select id from gone);
delete from act_ru_variable where execution_id_ in (select id from gone);
delete from act_ru_task where execution_id_ in (select id from gone);
delete from act_ru_execution where id_ in (select id from gone) and parent_id_ is not null;
delete from act_ru_execution where id_ in (select id from gone)
--- I2 | UJI-B/{irwan} | an instance is doubled
insert into act_ru_execution select (jsonb_populate_record(e, '{"id_": "x", "proc_inst_id_": "x", "root_proc_inst_id_": "x"}')).*
from act_ru_execution e where id_ = {instance irwan}
--- I2 | UJI-B/{irwan} | an instance loses its business key
update act_ru_execution set business_key_ = 'UJI-B/0' where id_ = {instance irwan}
--- I2 | UJI-B/{rina} | a report is lost before it is rated
delete from progress where cycle = 'UJI-B' and nip = '{rina}';
delete from report where cycle = 'UJI-B' and nip = '{rina}'
--- I2 | UJI-B/{rina} | an agreed plan becomes a draft
update plan set state = 'DRAFT' where cycle = 'UJI-B' and nip = '{rina}'
--- I2 | UJI-B | a cycle steps back
update cycle set state = 'TARGET_SETTING' where code = 'UJI-B'
--- I2 | UJI-B | a phase has no end
delete from cycle_phase where cycle = 'UJI-B' and no = 1
--- I2 | UJI-B | a cycle's task is offered to nobody
delete from act_ru_identitylink where task_id_ in (
  select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = 'UJI-B')
--- I2 | UJI-B | the timer of a cycle is deleted
delete from act_ru_job where process_instance_id_ = (
  select id_ from act_ru_execution where business_key_ = 'UJI-B' and parent_id_ is null)

--- I4 | UJI-A/{gusrianto} | an evaluation is doubled
alter table evaluation drop constraint evaluation_pkey cascade;
insert into evaluation select * from evaluation where cycle = 'UJI-A' and period = 2
--- I4 | UJI-A/{gusrianto} | a report is doubled
alter table report drop constraint report_pkey cascade;
insert into report select * from report where cycle = 'UJI-A' and period = 2
--- I4 | UJI-A/{gusrianto} | a proposal is doubled
alter table proposal drop constraint proposal_pkey cascade;
insert into proposal select * from proposal where cycle = 'UJI-A' and period = 2
--- I4 | UJI-A/{gusrianto} | a rating is logged twice
insert into step_log (business_key, step, period, owner, outcome, started_at, ended_at)
select business_key, step, period, owner, outcome, started_at, ended_at from step_log
where business_key = 'UJI-A/{gusrianto}' and step = 'RatePeriod' and period = 2
--- I4 | UJI-A/{gusrianto} | a plan is approved once too often
insert into step_log (business_key, step, period, owner, outcome, started_at, ended_at)
select business_key, step, period, owner, outcome, started_at, ended_at from step_log
where business_key = 'UJI-A/{gusrianto}' and step = 'ApprovePlan'
--- I4 | UJI-A/{gusrianto} | the cause of a rating is lost
delete from step_log where business_key = 'UJI-A/{gusrianto}' and step = 'RatePeriod' and period = 2
--- I4 | UJI-B/{rina} | a sent report is called missing
update report set missing = true where cycle = 'UJI-B' and nip = '{rina}'

--- I6 | UJI-A/{gusrianto} | an actual is altered
update progress set actual = actual + 1 where cycle = 'UJI-A' and period = 2
--- I6 | UJI-A/{gusrianto} | an actual is lost
update progress set actual = null where cycle = 'UJI-A' and period = 2
--- I6 | UJI-A/{gusrianto} | a target is altered
update planned_result set target_upper = target_upper + 1 where cycle = 'UJI-A' and nip = '{gusrianto}'
--- I6 | UJI-A/{gusrianto} | targets by period appear
update planned_result set trajectory = '{1,2,3,12}' where cycle = 'UJI-A' and nip = '{gusrianto}'
--- I6 | UJI-A/{gusrianto} | a polarity is altered
update planned_result set polarity = 'MINIMIZE' where cycle = 'UJI-A' and nip = '{gusrianto}'
--- I6 | UJI-A/{gusrianto} | a planned result is deleted
delete from planned_result where cycle = 'UJI-A' and nip = '{gusrianto}'
--- I6 | UJI-A/{gusrianto} | a rating is altered
update result_rating set rating = 'ABOVE', reason = null where cycle = 'UJI-A' and period = 3
--- I6 | UJI-A/{gusrianto} | a rating is deleted
delete from result_rating where cycle = 'UJI-A' and period = 3
--- I6 | UJI-A/{gusrianto} | a predicate is altered
update evaluation set predicate = 'VERY_GOOD' where cycle = 'UJI-A' and period = 2
--- I6 | UJI-A/{gusrianto} | a predicate is lost
update evaluation set predicate = null where cycle = 'UJI-A' and period = 2
--- I6 | UJI-A/{gusrianto} | the rating of the work result is altered
update evaluation set work_result = 'BELOW' where cycle = 'UJI-A' and annual
--- I6 | UJI-A/{gusrianto} | the rating of behaviour is altered
update evaluation set work_behaviour = 'BELOW' where cycle = 'UJI-A' and period = 1
--- I6 | UJI-A/{gusrianto} | a failed study leave is made up
update evaluation set study_leave_failed = true where cycle = 'UJI-A' and annual
--- I6 | UJI-A/{gusrianto} | the tone of earlier feedback is altered
update evaluation set tone = 'NONE_POSITIVE' where cycle = 'UJI-A' and period = 1
--- I6 | UJI-A/{gusrianto} | a digit of a proposal is altered
update proposal set trace = jsonb_set(trace, '{results,0,percent}', '99.01') where cycle = 'UJI-A' and period = 2
--- I6 | UJI-A/{gusrianto} | the hash of a proposal is altered
update proposal set hash = translate(hash, '0123456789abcdef', '123456789abcdef0') where cycle = 'UJI-A' and period = 2
--- I6 | UJI-A/{gusrianto} | the hash of a proposal is lost
update proposal set hash = null where cycle = 'UJI-A' and period = 2
--- I6 | UJI-A/{gusrianto} | a proposal takes the hash of another
update proposal set hash = (select hash from proposal p where p.cycle = 'UJI-A' and p.nip = proposal.nip and p.period = 3) where cycle = 'UJI-A' and period = 2
--- I6 | UJI-A/{gusrianto} | the evidence of a proposal is made up
update proposal set trace = jsonb_set(trace, '{results,0,source,evidence}', '"https://lain.example"') where cycle = 'UJI-A' and period = 2
--- I6 | UJI-A/{gusrianto} | a rule that a proposal was decided by is altered
update proposal set trace = jsonb_set(trace, '{rules,0,value}', '111') where cycle = 'UJI-A' and period = 2
--- I6 | UJI-A/{gusrianto} | a proposal is emptied
update proposal set trace = '{}' where cycle = 'UJI-A' and period = 2
--- I6 | UJI-A/{gusrianto} | a proposal is deleted
delete from proposal where cycle = 'UJI-A' and period = 2
--- I6 | UJI-A/{gusrianto} | a proposal names another rule set
update proposal set rule_set_version = '1999-1' where cycle = 'UJI-A' and period = 2
--- I6 | UJI-A/{gusrianto} | a proposal names tables that never were
update proposal set decision_version = '9/9' where cycle = 'UJI-A' and period = 2
--- I6 | UJI-A/{gusrianto} | a predicate names other tables than its proposal
update evaluation set predicate_version = '9/9' where cycle = 'UJI-A' and period = 2
--- I6 | UJI-A/{gusrianto} | a predicate and its proposal name tables that never were
update evaluation set predicate_version = '9/9' where cycle = 'UJI-A' and period = 2;
update proposal set decision_version = '9/9' where cycle = 'UJI-A' and period = 2

--- I7 | act_ru_variable | a name becomes a variable
insert into act_ru_variable select (jsonb_populate_record(v, jsonb_build_object('id_', 'x', 'name_', 'catatan', 'text_', {name}))).*
from act_ru_variable v where name_ = 'period' and proc_inst_id_ = {instance rina}
--- I7 | act_ru_variable | an actual becomes a variable
insert into act_ru_variable select (jsonb_populate_record(v, '{"id_": "x", "name_": "actual", "type_": "double", "double_": 97.5}')).*
from act_ru_variable v where name_ = 'period' and proc_inst_id_ = {instance rina}
--- I7 | act_ru_variable | a period becomes a text
update act_ru_variable set type_ = 'string' where name_ = 'period' and proc_inst_id_ = {instance rina}
--- I7 | act_hi_varinst.text_ | a name stands in an allowed variable
update act_hi_varinst set text_ = {name} where name_ = 'period' and proc_inst_id_ = {instance rina}
--- I7 | act_hi_detail | a form's field is remembered
update act_hi_detail set type_ = 'FormProperty', var_type_ = null, name_ = 'feedback' where proc_inst_id_ = {instance rina}
--- I7 | act_hi_op_log.annotation_ | a name stands in the log of operations
insert into act_hi_op_log (id_, timestamp_, annotation_) values ('x', now(), 'untuk ' || {name})
--- I7 | act_ru_task.description_ | an address stands in a task
update act_ru_task set description_ = upper((select email from employee where nip = '{rina}')) where proc_inst_id_ = {instance rina}
--- I7 | act_hi_taskinst.delete_reason_ | feedback stands in the history of a task
update act_hi_taskinst set delete_reason_ = 'catatan: Pertahankan ketelitian dalam menyusun dokumen.' where proc_inst_id_ = {instance rina}
--- I7 | act_ru_task.owner_ | a remark stands in a task
update act_ru_task set owner_ = 'Saya terima dengan beberapa catatan' where proc_inst_id_ = {instance rina}
--- I7 | act_hi_actinst.assignee_ | a draft stands in the history of steps
update act_hi_actinst set assignee_ = 'belum saya kirimkan' where proc_inst_id_ = {instance rina}
--- I7 | act_ru_task.description_ | the source of an indicator of one's own stands in a task
update act_ru_task set description_ = 'lihat: register bagian' where proc_inst_id_ = {instance rina}
--- I7 | act_ru_task.description_ | what a change of the plan asks for stands in a task
update plan_change set resources = 'Dua rekan sampai Juni' where cycle = 'UJI-B' and nip = '{rina}';
update act_ru_task set description_ = 'Dua rekan sampai Juni' where proc_inst_id_ = {instance rina}
--- I7 | act_ru_task.description_ | why somebody left stands in a task
insert into departure (cycle, nip, status, since, reason, recorded_at)
values ('UJI-B', '{rina}', 'DISMISSED', '2026-03-01', 'Diberhentikan sejak 1 Maret 2026', now());
update act_ru_task set description_ = 'Diberhentikan sejak 1 Maret 2026' where proc_inst_id_ = {instance rina}
--- I7 | act_ru_task.description_ | a rating stands in a task
update act_ru_task set description_ = 'hasil: MEETS' where proc_inst_id_ = {instance rina}
--- I7 | act_hi_varinst.text_ | a predicate stands in a variable
update act_hi_varinst set text_ = 'VERY_GOOD' where name_ = 'period' and proc_inst_id_ = {instance rina}
--- I7 | act_ru_task.name_ | a predicate in Indonesian stands in a task
update act_ru_task set name_ = 'Predikat Sangat Baik' where proc_inst_id_ = {instance rina}
--- I7 | act_ru_job.exception_msg_ | a name stands in an error
update act_ru_job set exception_msg_ = 'gagal untuk ' || {name} where process_instance_id_ = {instance rina}
--- I7 | act_ge_bytearray.bytes_ | a name hides in bytes
insert into act_ge_bytearray (id_, rev_, name_, bytes_) values ('x', 1, 'x', '\x0001'::bytea || convert_to({name}, 'UTF8'))
--- I7 | act_ru_filter.name_ | a filter names somebody
insert into act_ru_filter (id_, rev_, resource_type_, name_, query_) values ('x', 1, 'Task', {name}, '{}')
--- I7 | act_hi_comment | a comment is written
insert into act_hi_comment (id_, time_, type_) values ('x', now(), 'comment')
--- I7 | act_hi_decinst | a decision about somebody is remembered
insert into act_hi_decinst (id_, dec_def_id_, dec_def_key_, eval_time_) values ('x', 'x', 'x', now())
--- I7 | act_id_user | an account is kept
insert into act_id_user (id_, rev_) values ('x', 1)

--- I10 | UJI-B/{salma} | a job is given up
update act_ru_job set retries_ = 0 where process_instance_id_ = {instance salma}
--- I10 | UJI-B/{salma} | a lock is forgotten
update act_ru_job set lock_owner_ = 'x', lock_exp_time_ = timestamp '2020-01-01' where process_instance_id_ = {instance salma}
--- I10 | history-cleanup | the history is no longer cleaned
delete from act_ru_job where handler_type_ = 'history-cleanup'
--- I10 | synchronous_commit | commits are not waited for
set local synchronous_commit = off
--- I10 | draft | the database takes no more rows
set transaction read only

--- I5 | UJI-A/{gusrianto} | the reason of a rating that departed is put into other words
update result_rating set reason = 'Dokumen yang lain terbit tepat waktu' where cycle = 'UJI-A' and period = 1 and result_no = 1
--- I5 | UJI-A/{gusrianto} | what an assessor said of a period that departed is put into other words
update evaluation set feedback = 'Umpan balik yang ditulis kemudian' where cycle = 'UJI-A' and period = 2
--- I5 | audit_entry/ | an act is edited
alter table audit_entry disable trigger user;
update audit_entry set actor = 'walikota' where no = (select min(no) from audit_entry where subject = 'UJI-A')
--- I5 | audit_entry/ | the reason of an act is added later
alter table audit_entry disable trigger user;
update audit_entry set reason = 'Perintah atasan' where no = (select min(no) from audit_entry where subject = 'UJI-A')
--- I5 | audit_entry/ | an act moves to another day
alter table audit_entry disable trigger user;
update audit_entry set at = at - interval '1 day' where no = (select min(no) from audit_entry where subject = 'UJI-A')
--- I5 | audit_entry/ | an act is deleted
alter table audit_entry disable trigger user;
delete from audit_entry where no = (select min(no) from audit_entry where subject = 'UJI-A')
--- I5 | audit_entry/1 | the first act is deleted
alter table audit_entry disable trigger user;
delete from audit_entry where no = 1
--- I5 | audit_entry/ | the last act is deleted
alter table audit_entry disable trigger user;
delete from audit_entry where no = (select max(no) from audit_entry)
--- I5 | audit_entry/ | every act is deleted
alter table audit_entry disable trigger user;
delete from audit_entry
--- I5 | audit_entry/ | the gap of a deleted act is closed
alter table audit_entry disable trigger user;
alter table audit_head disable trigger user;
delete from audit_entry where no = 2;
update audit_entry set no = no + 1000000 where no > 2;
update audit_entry set no = no - 1000001 where no > 1000000;
update audit_head set no = no - 1
--- I5 | audit_entry/1 | two acts change places
alter table audit_entry disable trigger user;
update audit_entry set no = 1000000 where no = 1;
update audit_entry set no = 1 where no = 2;
update audit_entry set no = 2 where no = 1000000
--- I5 | audit_entry/ | an act is put in at the end with a hash of its own
insert into audit_entry (no, at, actor, kind, subject, previous_hash, hash)
select no + 1, now(), 'bkpsdm', 'CYCLE_ENDED', 'UJI-A', hash, repeat('a', 64) from audit_head
--- I5 | audit_entry/ | an act is put in that does not follow the last
alter table audit_entry disable trigger user;
insert into audit_entry (no, at, actor, kind, subject, previous_hash, hash)
select no + 1, now(), 'bkpsdm', 'CYCLE_ENDED', 'UJI-A', repeat('b', 64), repeat('a', 64) from audit_head
--- I5 | audit_entry/ | the end of the log is put back
alter table audit_head disable trigger user;
update audit_head h set no = e.no, hash = e.hash from audit_entry e where e.no = 2

--- I9 | UJI-S/survei/1 | a published index is touched up
update survey_cell set satisfaction = satisfaction + 1 where cycle = 'UJI-S' and level = 'CITY'
--- I9 | UJI-S/survei/1 | a published bound moves
update survey_cell set lower_bound = lower_bound + 0.01 where cycle = 'UJI-S' and code = 'SP-DUK-01'
--- I9 | UJI-S/survei/1 | the hash is made to fit a touched up index
update survey_cell set satisfaction = satisfaction + 1 where cycle = 'UJI-S' and level = 'UNIT';
update survey_result set sha256 = repeat('0', 64) where cycle = 'UJI-S'
--- I9 | UJI-S/survei/1 | an answer is altered after the publication
update survey_answer set elements = '{4,4,4,4,4,4,4,4,3}' where id in (select min(cast(id as text))::uuid from survey_answer where cycle = 'UJI-S')
--- I9 | UJI-S/survei/1 | an answer is excluded after the publication
update survey_answer set excluded = true, screened_by = 'bkpsdm', screening_reason = 'tidak suka'
where id in (select min(cast(id as text))::uuid from survey_answer where cycle = 'UJI-S')
--- I9 | UJI-S/survei/1 | an answer vanishes
delete from survey_answer where id in (select min(cast(id as text))::uuid from survey_answer where cycle = 'UJI-S')
--- I9 | UJI-S/survei/1 | an answer is added
insert into survey_answer (id, cycle, period, service_point, verified, elements, signals)
values (gen_random_uuid(), 'UJI-S', 1, 'SP-DUK-01', true, '{4,4,4,4,4,4,4,4,4}', '{}')
--- I9 | UJI-S/survei/1 | a figure of four is published
update survey_cell set people = 4 where cycle = 'UJI-S' and code = 'SP-DUK-01'
--- I9 | UJI-S/survei/1 | it is told that three were excluded
update survey_cell set excluded = 3 where cycle = 'UJI-S' and code = 'SP-DUK-02'
--- I9 | UJI-S/survei/1 | a profile of two is published
insert into survey_profile values ('UJI-S', 1, 'SEX', 'MALE', 2)
--- I9 | UJI-S/survei/1 | a service point is published that was not
insert into survey_cell (cycle, period, level, code, unit_code, name, minimum_sample) values ('UJI-S', 1, 'POINT', 'SP-X', 'DPMPTSP', 'x', 1)
--- I9 | UJI-S/survei/1 | figures are public before their window is
update survey_window set state = 'SCREENING' where cycle = 'UJI-S'
--- I9 | UJI-S/survei/1 | a published result is lost
delete from survey_profile where cycle = 'UJI-S'; delete from survey_cell where cycle = 'UJI-S'; delete from survey_result where cycle = 'UJI-S'
--- I9 | UJI-S/survei/1 | a comment is shown with a number of sixteen digits
update survey_comment set shown = 'NIK 1377011205850003' where cycle = 'UJI-S'
--- I9 | UJI-B/survei/1/SP-DUK-01 | a spent code is given back
delete from spent_code where code_sha256 = (select min(code_sha256) from spent_code where cycle = 'UJI-B')
--- I9 | UJI-B/survei/1/SP-DUK-01 | an envelope is deleted
delete from sealed_answer where ctid = (select min(ctid) from sealed_answer where cycle = 'UJI-B')
--- I9 | UJI-B/survei/1/SP-DUK-01 | an envelope is put in without a code
insert into sealed_answer select * from sealed_answer where cycle = 'UJI-B' limit 1
--- I9 | UJI-A/survei/1/SP-DUK-01 | an opened answer is deleted
delete from survey_answer where id = (select id from survey_answer where cycle = 'UJI-A' limit 1)
--- I9 | UJI-A/survei/1/SP-DUK-01 | an opened answer is moved to another service point
update survey_answer set service_point = 'SP-DUK-02' where id = (select id from survey_answer where cycle = 'UJI-A' limit 1)
--- I9 | UJI-A/survei/1/SP-DUK-01 | an opened answer without a code becomes one with
insert into survey_answer select gen_random_uuid(), cycle, period, service_point, true, elements, signals from survey_answer where cycle = 'UJI-A' limit 1
--- I9 | UJI-B/survei/1/SP-DUK-01 | more codes are spent than were printed
update code_batch set codes = 1 where cycle = 'UJI-B' and service_point = 'SP-DUK-01'
--- I9 | UJI-B/survei/1/SP-LAIN | an answer belongs to no service point of the window
insert into sealed_answer select cycle, period, 'SP-LAIN', false, envelope from sealed_answer where cycle = 'UJI-B' limit 1
--- I9 | UJI-A/survei/1 | an envelope is left behind
insert into sealed_answer select 'UJI-A', 1, service_point, false, envelope from sealed_answer where cycle = 'UJI-B' limit 1
--- I9 | UJI-B/survei/1 | an answer is open while the window collects
insert into survey_answer select gen_random_uuid(), 'UJI-B', 1, service_point, false, elements, signals from survey_answer where cycle = 'UJI-A' limit 1
--- I9 | UJI-A/survei/1 | a key was not destroyed
update survey_window set key_destroyed_on = null, opened_on = current_date - 2 where cycle = 'UJI-A'
--- I9 | UJI-B/survei/1 | the key of an open window is missing
update survey_window set public_key = sha256('another') where cycle = 'UJI-B'
--- I9 | UJI-A/survei/1 | a key that is said to be destroyed is there
update survey_window set public_key = (select public_key from survey_window where cycle = 'UJI-B') where cycle = 'UJI-A'

--- I2 | UJI-B/survei/1 | a survey window is published while its process collects
update survey_window set state = 'PUBLISHED', opened_on = current_date where cycle = 'UJI-B';

--- I2 | UJI-B/survei/1 | a survey window is screened while its process collects
update survey_window set state = 'SCREENING', opened_on = current_date where cycle = 'UJI-B';

--- I2 | UJI-B/survei/1 | a survey window has lost its process
update act_ru_execution set business_key_ = 'UJI-C/survei/1' where business_key_ = 'UJI-B/survei/1';

--- I2 | UJI-B/survei/1 | the collection ends a day late
update act_ru_job set duedate_ = duedate_ + interval '1 day'
where handler_cfg_ like 'CollectionEnded%' and process_instance_id_ in (
  select proc_inst_id_ from act_ru_execution where business_key_ = 'UJI-B/survei/1');
