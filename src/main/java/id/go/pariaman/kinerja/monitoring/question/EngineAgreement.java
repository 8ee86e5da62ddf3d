package id.go.pariaman.kinerja.monitoring.question;

import static id.go.pariaman.kinerja.monitoring.Invariant.ENGINE_AGREEMENT;

import java.util.List;

/**
 * I2, appraisals. The steps of a change of plan run beside the main path and are left out of it.
 */
final class EngineAgreement {

  /** Live instances of the appraisal, and every activity of the main path that one stands in. */
  private static final String LIVE =
      """
      with live as (
        select e.id_ as id, e.business_key_ as key
        from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
        where e.parent_id_ is null and d.key_ = 'employee-appraisal'),
      task as (
        select l.id, l.key, t.task_def_key_ as step, t.assignee_ as assignee,
               t.create_time_ at time zone :zone as since, t.due_date_ at time zone :zone as due,
               t.task_def_key_ in (:besideSteps) as beside
        from live l join act_ru_task t on t.proc_inst_id_ = l.id),
      standing as (
        select id, step from task where not beside
        union all
        select l.id, e.act_id_ from live l join act_ru_execution e on e.proc_inst_id_ = l.id
        where e.act_id_ in (:awaitingSteps)),
      open as (
        select a.*, a.cycle || '/' || a.nip as key from appraisal a where a.state = 'OPEN')
      """;

  static final List<Question> QUESTIONS =
      List.of(
          question(
              "Penilaian terbuka harus punya tepat satu instansi proses, ditemukan %s.",
              """
              select o.key, count(l.id) as detail from open o left join live l on l.key = o.key
              group by o.key having count(l.id) <> 1"""),
          question(
              "Instansi proses %s berjalan tanpa penilaian yang terbuka.",
              """
              select coalesce(l.key, '-') as key, l.id as detail from live l
              left join open o on o.key = l.key where o.key is null"""),
          question(
              "Langkah di tabel dan di mesin proses berbeda: %s.",
              """
              select o.key, o.step || ' / ' || coalesce(string_agg(s.step, ', '), '-') as detail
              from open o join live l on l.key = o.key left join standing s on s.id = l.id
              group by o.key, o.step, l.id having string_agg(s.step, ', ') is distinct from o.step"""),
          question(
              "Batas waktu langkah %s di tabel dan di mesin proses berbeda.",
              """
              select o.key, o.step as detail from open o join task t on t.key = o.key and t.step = o.step
              where t.due is distinct from o.step_due
              union all
              select o.key, o.step from open o where o.step in (:awaitingSteps) and o.step_due is not null"""),
          question(
              "Perubahan SKP yang terbuka di tabel dan tugas %s di mesin proses berbeda.",
              """
              select key, step as detail
              from (select cycle || '/' || nip as key, case when proposed_at is null then 'ChangePlan' else 'ApproveChange' end as step
                    from plan_change where decided is null) c
              full join (select key, step, id from task where beside) t using (key, step)
              where c is null or t is null"""),
          question(
              "Tugas %s tidak dipegang orang yang tercatat.",
              """
              select t.key, t.step as detail from task t join open o on o.key = t.key
              where case when t.step in (:employeesSteps)
                    then t.assignee is distinct from coalesce(
                      (select cast(e.operator as text) from paper_entry e
                       where e.cycle = o.cycle and e.nip = o.nip and e.step = t.step and e.outcome is null),
                      cast(o.nip as text))
                    else t.step <> 'ApproveChange' and t.assignee is distinct from o.assessor
                      or t.assignee is distinct from (
                        select d.assessor from assessor_duty d
                        where d.cycle = o.cycle and d.nip = o.nip and d.step = t.step
                          and d.period = (select v.long_ from act_ru_variable v join live l on l.id = v.execution_id_
                            where l.key = t.key and v.name_ = 'period')
                        order by d.id desc limit 1) end"""),
          question(
              "Isian dari formulir kertas untuk langkah %s terbuka tanpa tugas.",
              """
              select e.cycle || '/' || e.nip as key, e.step as detail from paper_entry e
              where e.outcome is null and not exists (
                select 1 from task t where t.key = e.cycle || '/' || e.nip and t.step = e.step
                  and t.assignee = cast(e.operator as text))"""),
          question(
              "Periode %s dinilai orang yang tidak ditugasi menilainya.",
              """
              select e.cycle || '/' || e.nip as key, e.period as detail from evaluation e
              where e.rated_by is distinct from (
                select d.assessor from assessor_duty d
                where d.cycle = e.cycle and d.nip = e.nip and d.period = e.period
                  and d.step = case when e.annual then 'ReviewPerformance' else 'RatePeriod' end
                order by d.id desc limit 1)"""),
          question(
              "Periode di mesin proses tidak cocok dengan penilaian yang sudah tercatat: %s.",
              """
              select o.key, coalesce(v.long_, 0) || ' / ' || e.rated as detail
              from open o join live l on l.key = o.key
              left join act_ru_variable v on v.execution_id_ = l.id and v.name_ = 'period'
              cross join lateral (select o.first_period - 1 + count(*) as rated from evaluation e
                where e.cycle = o.cycle and e.nip = o.nip) e
              where v.long_ is distinct from e.rated + case o.step when 'AcknowledgeResult' then 0 else 1 end"""),
          question(
              "Isi tabel tidak cocok dengan langkah %s.",
              """
              select o.key, o.step as detail from open o join plan p using (cycle, nip)
              cross join lateral (select o.first_period + count(*) as period from evaluation e
                where e.cycle = o.cycle and e.nip = o.nip) now
              where not case
                when o.step = 'DraftPlan' then p.state in ('DRAFT', 'RETURNED')
                when o.step = 'ApprovePlan' then p.state = 'SUBMITTED' or p.missing
                else p.state = 'APPROVED' and exists (select 1 from planned_result r
                  where r.cycle = o.cycle and r.nip = o.nip and r.version = p.version) end
              or o.step in ('RatePeriod', 'ReviewPerformance') and not exists (
                select 1 from report r join proposal using (cycle, nip, period)
                where r.cycle = o.cycle and r.nip = o.nip and r.period = now.period)
              or o.step = 'AcknowledgeResult' and not exists (
                select 1 from evaluation e join delivery using (cycle, nip)
                where e.cycle = o.cycle and e.nip = o.nip and e.annual)"""));

  private EngineAgreement() {}

  private static Question question(String what, String sql) {
    return new Question(ENGINE_AGREEMENT, what, LIVE + sql);
  }
}
