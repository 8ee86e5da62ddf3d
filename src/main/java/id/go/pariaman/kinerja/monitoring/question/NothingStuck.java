package id.go.pariaman.kinerja.monitoring.question;

import static id.go.pariaman.kinerja.monitoring.Invariant.ENGINE_AGREEMENT;

import java.util.List;

/**
 * I2, nothing waits for ever. The subscription that starts a sub-process beside the main path
 * always exists and so proves nothing about the main path.
 */
final class NothingStuck {

  static final List<Question> QUESTIONS =
      List.of(
          question(
              "Proses berhenti di %s: tidak ada tugas, pewaktu, pekerjaan atau pesan yang ditunggu.",
              """
              select coalesce(root.business_key_, root.id_) as key, coalesce(e.act_id_, e.id_) as detail
              from act_ru_execution e join act_ru_execution root on root.id_ = e.proc_inst_id_
              where not exists (select 1 from act_ru_execution child where child.parent_id_ = e.id_)
                and not exists (select 1 from act_ru_task t where t.execution_id_ = e.id_)
                and not exists (select 1 from act_ru_job j where j.execution_id_ = e.id_ and j.retries_ > 0)
                and not exists (select 1 from act_ru_event_subscr s where s.execution_id_ = e.id_
                  and s.event_name_ not in ('ChangeRequested', 'EmployeeLeft', 'OrganisationChanged'))"""),
          question(
              "Tugas %s tidak dipegang siapa pun dan tidak ditawarkan kepada siapa pun.",
              """
              select coalesce(root.business_key_, t.id_) as key, t.task_def_key_ as detail
              from act_ru_task t left join act_ru_execution root on root.id_ = t.proc_inst_id_
              where t.assignee_ is null and not exists (
                select 1 from act_ru_identitylink l where l.task_id_ = t.id_ and l.type_ = 'candidate')"""),
          question(
              "Tugas %s tidak punya pewaktu, sehingga dapat menunggu selamanya.",
              """
              select coalesce(root.business_key_, t.id_) as key, t.task_def_key_ as detail
              from act_ru_task t left join act_ru_execution root on root.id_ = t.proc_inst_id_
              where not exists (select 1 from act_ru_job j where j.execution_id_ = t.execution_id_
                and j.type_ = 'timer' and j.duedate_ is not null)"""),
          question(
              "Pewaktu tugas %s tidak berbunyi pada akhir batas waktunya.",
              """
              select coalesce(root.business_key_, t.id_) as key, t.task_def_key_ as detail
              from act_ru_task t join act_ru_job j on j.execution_id_ = t.execution_id_ and j.type_ = 'timer'
              left join act_ru_execution root on root.id_ = t.proc_inst_id_
              where t.due_date_ is not null and (j.duedate_ <= t.due_date_
                or j.duedate_ > t.due_date_ + interval '1 minute' and j.exception_stack_id_ is null
                  and not exists (select 1 from silence s
                    where s.cycle || '/' || s.nip = root.business_key_ and s.step = t.task_def_key_))"""),
          question(
              "Pewaktu penantian periode berbunyi sebelum tahap %s berakhir.",
              """
              select root.business_key_ as key, f.no::text as detail
              from act_ru_execution e join act_ru_execution root on root.id_ = e.proc_inst_id_
              join act_ru_job j on j.execution_id_ = e.id_ and j.type_ = 'timer'
              join act_ru_variable v on v.execution_id_ = root.id_ and v.name_ = 'period'
              join cycle_phase f on f.cycle = split_part(root.business_key_, '/', 1) and f.no = v.long_ - 1
              where e.act_id_ = 'AwaitPeriod' and j.duedate_ < f.until + 1"""),
          question(
              "Pewaktu %s dicoba sebelum waktunya dan gagal.",
              """
              select coalesce(i.business_key_, l.id_) as key, l.act_id_ as detail
              from act_hi_job_log l left join act_hi_procinst i on i.proc_inst_id_ = l.process_instance_id_
              where l.job_state_ = 1 and l.job_def_type_ like 'timer%' and l.timestamp_ < l.job_duedate_"""),
          question(
              "Penilaian menunggu tanpa %s.",
              """
              select root.business_key_ as key,
                case when s.id_ is null then 'pesan yang ditunggu' else 'pewaktu' end as detail
              from act_ru_execution e join act_ru_execution root on root.id_ = e.proc_inst_id_
              left join act_ru_event_subscr s on s.execution_id_ = e.id_
                and s.event_name_ = case e.act_id_ when 'AwaitPeriod' then 'PeriodOpened' else 'FeedbackClosed' end
              left join act_ru_job j on j.execution_id_ = e.id_ and j.type_ = 'timer' and j.duedate_ is not null
              where e.act_id_ in (:awaitingSteps) and (s.id_ is null or j.id_ is null)"""),
          question(
              "Proses tidak dapat lagi menerima pesan %s.",
              """
              select coalesce(e.business_key_, e.id_) as key, m.message as detail
              from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
              join (values ('employee-appraisal', 'ChangeRequested'), ('employee-appraisal', 'EmployeeLeft'),
                  ('appraisal-cycle', 'OrganisationChanged'))
                as m (process, message) on m.process = d.key_
              where e.parent_id_ is null and not exists (select 1 from act_ru_event_subscr s
                where s.proc_inst_id_ = e.id_ and s.event_name_ = m.message)"""),
          question(
              "Proses ditangguhkan.",
              """
              select coalesce(business_key_, id_) as key from act_ru_execution
              where parent_id_ is null and suspension_state_ <> 1"""));

  private NothingStuck() {}

  private static Question question(String what, String sql) {
    return new Question(ENGINE_AGREEMENT, what, sql);
  }
}
