package id.go.pariaman.kinerja.monitoring.question;

import static id.go.pariaman.kinerja.monitoring.Invariant.CONSERVATION;

import java.util.List;

/**
 * I1. Everybody of the frozen snapshot has one appraisal or one exclusion. Who has neither is
 * missing only once the launch is over: a cycle past ENROLLING for which no launching job with
 * attempts left exists. (The job's row stays until all chunks of it are committed; a job out of
 * attempts excuses nobody.)
 */
final class Conservation {

  static final List<Question> QUESTIONS =
      List.of(
          question(
              "Peserta belum punya penilaian dan tidak dikecualikan, padahal siklus sudah dimulai.",
              """
              with launching as (
                select e.business_key_ as cycle from act_ru_job j
                join act_ru_jobdef d on d.id_ = j.job_def_id_
                join act_ru_execution e on e.id_ = j.process_instance_id_
                where d.act_id_ in ('LaunchAppraisals', 'LaunchAppraisals_Again') and j.retries_ > 0)
              select m.cycle || '/' || m.nip as key
              from cycle_member m join cycle c on c.code = m.cycle
              left join appraisal a on a.cycle = m.cycle and a.nip = m.nip
              left join exclusion x on x.cycle = m.cycle and x.nip = m.nip
              where a.nip is null and x.nip is null and c.state <> 'ENROLLING'
                and m.cycle not in (select cycle from launching)"""),
          question(
              "Peserta punya penilaian, padahal dikecualikan.",
              """
              select a.cycle || '/' || a.nip as key from appraisal a join exclusion x using (cycle, nip)"""),
          question(
              "Pegawai punya lebih dari satu penilaian dalam satu siklus.",
              """
              select cycle || '/' || nip as key from appraisal group by cycle, nip having count(*) > 1"""),
          question(
              "Pengecualian tanpa alasan atau tanpa nama yang mencatatnya.",
              """
              select cycle || '/' || nip as key from exclusion
              where btrim(reason) = '' or btrim(recorded_by) = ''"""),
          question(
              "Penilaian atau pengecualian tanpa pendaftaran peserta.",
              """
              select o.cycle || '/' || o.nip as key
              from (select cycle, nip from appraisal union all select cycle, nip from exclusion) o
              left join cycle_member m using (cycle, nip) where m.cycle is null"""),
          question(
              "Penilaian tanpa SKP.",
              """
              select a.cycle || '/' || a.nip as key from appraisal a
              left join plan p using (cycle, nip) where p.cycle is null"""),
          question(
              "Hasil akhir tidak lengkap: penilaian selesai harus punya hasil akhir, serah terima yang cocok dan predikat tahunan.",
              """
              select a.cycle || '/' || a.nip as key from appraisal a
              left join delivery d using (cycle, nip)
              where a.state = 'FINISHED' and a.outcome <> 'DISCONTINUED' and not coalesce(
                a.finished_at is not null
                and case a.outcome when 'ACKNOWLEDGED' then d.received_at is not null
                                   when 'NOT_RETURNED' then d.unreturned_at is not null and d.received_at is null
                                   else false end
                and exists (select 1 from evaluation e where e.cycle = a.cycle and e.nip = a.nip
                              and e.annual and e.predicate is not null), false)"""),
          question(
              "Penilaian yang dihentikan dan catatan alasannya tidak cocok.",
              """
              with releasing as (
                select e.business_key_ as cycle from act_ru_job j
                join act_ru_jobdef d on d.id_ = j.job_def_id_
                join act_ru_execution e on e.id_ = j.process_instance_id_
                where d.act_id_ in ('LaunchAppraisals_Again', 'ReleaseDeparted') and j.retries_ > 0)
              select a.cycle || '/' || a.nip as key from appraisal a
              left join departure d using (cycle, nip)
              cross join lateral (select exists (select 1 from evaluation e
                where e.cycle = a.cycle and e.nip = a.nip and e.annual) as reviewed) r
              where case when a.outcome = 'DISCONTINUED' then d.nip is null or r.reviewed
                    else d.nip is not null and not r.reviewed
                      and (a.state = 'FINISHED' or a.cycle not in (select cycle from releasing)) end"""),
          question(
              "Penilaian masih terbuka, padahal siklusnya sudah selesai.",
              """
              select a.cycle || '/' || a.nip as key from appraisal a join cycle c on c.code = a.cycle
              where a.state = 'OPEN' and c.state = 'ENDED'"""));

  private Conservation() {}

  private static Question question(String what, String sql) {
    return new Question(CONSERVATION, what, sql);
  }
}
