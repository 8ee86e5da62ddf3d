package id.go.pariaman.kinerja.monitoring.question;

import static id.go.pariaman.kinerja.monitoring.Invariant.ENGINE_AGREEMENT;

import java.util.List;

/**
 * I2, survey windows: each has one live process, at a step that fits, until everybody who waits for
 * its figures is told.
 */
final class SurveyAgreement {

  private static final String LIVE =
      """
      with live as (
        select e.id_ as id, e.business_key_ as key
        from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
        where e.parent_id_ is null and d.key_ = 'citizen-feedback'),
      standing as (
        select l.key, e.act_id_ as step from live l join act_ru_execution e on e.proc_inst_id_ = l.id
        where e.act_id_ in ('CollectAnswers', 'OpenEnvelopes', 'DestroyKey', 'ScreenResponses', 'ReleaseListeners')),
      place (state, step) as (values
        ('COLLECTING', 'CollectAnswers'), ('COLLECTING', 'OpenEnvelopes'),
        ('SCREENING', 'DestroyKey'), ('SCREENING', 'ScreenResponses'),
        ('PUBLISHED', 'ReleaseListeners')),
      w as (select cycle || '/survei/' || period as key, state, closes_on from survey_window)
      """;

  static final List<Question> QUESTIONS =
      List.of(
          question(
              "Jendela survei terbuka harus punya tepat satu instansi proses, ditemukan %s.",
              """
              select w.key, count(l.id) as detail from w left join live l on l.key = w.key
              group by w.key, w.state having count(l.id) > 1 or count(l.id) = 0 and w.state <> 'PUBLISHED'"""),
          question(
              "Instansi proses %s berjalan tanpa jendela survei.",
              """
              select coalesce(l.key, '-') as key, l.id as detail from live l
              left join w on w.key = l.key where w.key is null"""),
          question(
              "Keadaan jendela survei di tabel dan di mesin proses berbeda: %s.",
              """
              select w.key, w.state || ' / ' || coalesce(string_agg(s.step, ', '), '-') as detail
              from w join live l on l.key = w.key left join standing s on s.key = w.key
              left join place p on p.state = w.state and p.step = s.step
              group by w.key, w.state having count(p.step) <> 1 or count(s.step) <> 1"""),
          question(
              "Pewaktu pengumpulan jawaban tidak berbunyi pada akhir hari %s.",
              """
              select w.key, w.closes_on::text as detail from w join live l on l.key = w.key
              join act_ru_execution e on e.proc_inst_id_ = l.id and e.act_id_ = 'CollectAnswers'
              left join act_ru_job j on j.process_instance_id_ = l.id and j.type_ = 'timer'
                and j.handler_cfg_ like 'CollectionEnded%'
              where j.duedate_ is distinct from (w.closes_on + 1)::timestamp and j.exception_stack_id_ is null"""));

  private SurveyAgreement() {}

  private static Question question(String what, String sql) {
    return new Question(ENGINE_AGREEMENT, what, LIVE + sql);
  }
}
