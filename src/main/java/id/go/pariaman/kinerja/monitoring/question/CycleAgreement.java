package id.go.pariaman.kinerja.monitoring.question;

import static id.go.pariaman.kinerja.monitoring.Invariant.ENGINE_AGREEMENT;

import java.util.List;

/** I2, cycles. The renewal of the enrolment runs beside the main path and is left out of it. */
final class CycleAgreement {

  private static final String LIVE =
      """
      with live as (
        select e.id_ as id, e.business_key_ as key
        from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
        where e.parent_id_ is null and d.key_ = 'appraisal-cycle'),
      standing as (
        select l.key, t.task_def_key_ as step from live l join act_ru_task t on t.proc_inst_id_ = l.id
        union all
        select l.key, e.act_id_ from live l join act_ru_execution e on e.proc_inst_id_ = l.id
        where e.act_id_ in ('LaunchAppraisals', 'ReleaseWaiting')),
      place (state, step) as (values
        ('TARGET_SETTING', 'LaunchAppraisals'), ('TARGET_SETTING', 'CloseTargetSetting'),
        ('EVALUATION', 'ReleaseWaiting'), ('EVALUATION', 'ClosePeriod'), ('CLOSING', 'CloseCycle'))
      """;

  static final List<Question> QUESTIONS =
      List.of(
          question(
              "Siklus terbuka harus punya tepat satu instansi proses, ditemukan %s.",
              """
              select c.code as key, count(l.id) as detail from cycle c left join live l on l.key = c.code
              where c.state <> 'ENDED' group by c.code having count(l.id) <> 1"""),
          question(
              "Instansi proses %s berjalan tanpa siklus yang terbuka.",
              """
              select coalesce(l.key, '-') as key, l.id as detail from live l
              left join cycle c on c.code = l.key and c.state <> 'ENDED' where c.code is null"""),
          question(
              "Tahap siklus di tabel dan di mesin proses berbeda: %s.",
              """
              select c.code as key, c.state || ' / ' || coalesce(string_agg(s.step, ', '), '-') as detail
              from cycle c join live l on l.key = c.code left join standing s on s.key = c.code
              left join place p on p.state = c.state and p.step = s.step
              where c.state <> 'ENDED'
              group by c.code, c.state having count(p.step) <> 1 or count(s.step) <> 1"""),
          question(
              "Tahap %s yang sedang berjalan tidak punya batas tanggal, atau belum tercatat dimulai.",
              """
              select c.code as key, now.phase as detail from cycle c
              cross join lateral (select case when c.state = 'CLOSING' then c.period + 1 else c.period end as phase) now
              left join cycle_phase f on f.cycle = c.code and f.no = now.phase and f.started_at is not null
              where c.state not in ('ENROLLING', 'ENDED') and f.cycle is null"""));

  private CycleAgreement() {}

  private static Question question(String what, String sql) {
    return new Question(ENGINE_AGREEMENT, what, LIVE + sql);
  }
}
