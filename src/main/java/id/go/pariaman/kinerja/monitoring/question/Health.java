package id.go.pariaman.kinerja.monitoring.question;

import static id.go.pariaman.kinerja.monitoring.Invariant.HEALTH;

import id.go.pariaman.kinerja.database.Durability;
import java.util.List;

/** I10, as far as a query can tell. */
final class Health {

  static final List<Question> QUESTIONS =
      List.of(
          question(
              "Pekerjaan %s gagal dan tidak dicoba lagi. Perbaiki penyebabnya, lalu ulangi dari Cockpit.",
              """
              select coalesce(e.business_key_, j.id_) as key,
                coalesce(d.act_id_, j.handler_type_) || case when exists (
                  select 1 from act_ru_incident i where i.configuration_ = j.id_)
                  then '' else ' (tanpa insiden)' end as detail
              from act_ru_job j left join act_ru_jobdef d on d.id_ = j.job_def_id_
              left join act_ru_execution e on e.id_ = j.process_instance_id_
              where j.retries_ <= 0"""),
          question(
              "Pekerjaan %s terkunci lebih dari dua menit.",
              """
              select coalesce(e.business_key_, j.id_) as key, coalesce(d.act_id_, j.handler_type_) as detail
              from act_ru_job j left join act_ru_jobdef d on d.id_ = j.job_def_id_
              left join act_ru_execution e on e.id_ = j.process_instance_id_
              where j.lock_exp_time_ < cast(:now as timestamp) - interval '60 seconds'"""),
          question(
              "Riwayat mesin proses tidak lagi dibersihkan. Jalankan ulang aplikasi.",
              """
              select 'history-cleanup' as key where not exists (
                select 1 from act_ru_job j where j.handler_type_ = 'history-cleanup' and j.suspension_state_ = 1)"""),
          question(
              "Basis data tidak tahan mati listrik: %s.",
              """
              select name as key, name || ' = ' || setting as detail from (
              """
                  + Durability.WEAKNESSES
                  + ") weak"));

  private Health() {}

  private static Question question(String what, String sql) {
    return new Question(HEALTH, what, sql);
  }
}
