package id.go.pariaman.kinerja.monitoring.question;

import static id.go.pariaman.kinerja.monitoring.Invariant.ENGINE_AGREEMENT;

import java.util.List;

/** I2, survey windows: each that is not published has one live process, at a step that fits. */
final class SurveyAgreement {

  private static final String LIVE =
      """
      with live as (
        select e.id_ as id, e.business_key_ as key
        from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
        where e.parent_id_ is null and d.key_ = 'citizen-feedback'),
      standing as (
        select l.key, e.act_id_ as step from live l join act_ru_execution e on e.proc_inst_id_ = l.id
        where e.act_id_ in ('CollectAnswers', 'OpenEnvelopes', 'DestroyKey', 'ScreenResponses')),
      place (state, step) as (values
        ('COLLECTING', 'CollectAnswers'), ('COLLECTING', 'OpenEnvelopes'),
        ('SCREENING', 'DestroyKey'), ('SCREENING', 'ScreenResponses')),
      open as (
        select cycle || '/survei/' || period as key, state, closes_on from survey_window where state <> 'PUBLISHED')
      """;

  static final List<Question> QUESTIONS =
      List.of(
          question(
              "Jendela survei terbuka harus punya tepat satu instansi proses, ditemukan %s.",
              """
              select o.key, count(l.id) as detail from open o left join live l on l.key = o.key
              group by o.key having count(l.id) <> 1"""),
          question(
              "Instansi proses %s berjalan tanpa jendela survei yang terbuka.",
              """
              select coalesce(l.key, '-') as key, l.id as detail from live l
              left join open o on o.key = l.key where o.key is null"""),
          question(
              "Keadaan jendela survei di tabel dan di mesin proses berbeda: %s.",
              """
              select o.key, o.state || ' / ' || coalesce(string_agg(s.step, ', '), '-') as detail
              from open o join live l on l.key = o.key left join standing s on s.key = o.key
              left join place p on p.state = o.state and p.step = s.step
              group by o.key, o.state having count(p.step) <> 1 or count(s.step) <> 1"""),
          question(
              "Pewaktu pengumpulan jawaban tidak berbunyi pada akhir hari %s.",
              """
              select o.key, o.closes_on::text as detail from open o join live l on l.key = o.key
              join act_ru_execution e on e.proc_inst_id_ = l.id and e.act_id_ = 'CollectAnswers'
              left join act_ru_job j on j.process_instance_id_ = l.id and j.type_ = 'timer'
                and j.handler_cfg_ like 'CollectionEnded%'
              where j.duedate_ is distinct from (o.closes_on + 1)::timestamp and j.exception_stack_id_ is null"""));

  private SurveyAgreement() {}

  private static Question question(String what, String sql) {
    return new Question(ENGINE_AGREEMENT, what, LIVE + sql);
  }
}
