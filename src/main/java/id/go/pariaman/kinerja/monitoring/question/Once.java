package id.go.pariaman.kinerja.monitoring.question;

import static id.go.pariaman.kinerja.monitoring.Invariant.ONCE;

import java.util.List;

/**
 * I4. Nothing happens twice, and every effect has its one cause in the step log. A plan may be
 * drafted and decided once more for each return; changes of a plan, the ends of periods and the
 * screening of a survey, some answers at a time, recur.
 */
final class Once {

  static final List<Question> QUESTIONS =
      List.of(
          twice("Laporan", "report"),
          twice("Usulan", "proposal"),
          twice("Penilaian periode", "evaluation"),
          question(
              "Langkah %s selesai lebih dari sekali.",
              """
              select business_key as key, step || ', periode ' || period as detail from step_log
              where outcome = 'COMPLETED'
                and step not in ('DraftPlan', 'ApprovePlan', 'ChangePlan', 'ApproveChange', 'ClosePeriod', 'ScreenResponses')
              group by business_key, step, period having count(*) > 1"""),
          question(
              "Langkah %s selesai lebih sering daripada jumlah pengembalian SKP.",
              """
              select s.business_key as key, s.step as detail from step_log s
              join plan p on s.business_key = p.cycle || '/' || p.nip
              where s.outcome = 'COMPLETED' and s.step in ('DraftPlan', 'ApprovePlan')
              group by s.business_key, s.step, p.returns having count(*) > p.returns + 1"""),
          question(
              "Penilaian periode %s tidak cocok dengan langkah yang tercatat selesai.",
              """
              with rated as (
                select cycle || '/' || nip as key, period, case when annual then 'ReviewPerformance' else 'RatePeriod' end as step
                from evaluation),
              done as (
                select business_key as key, period, step from step_log
                where outcome = 'COMPLETED' and step in ('RatePeriod', 'ReviewPerformance'))
              select key, period as detail from rated full join done using (key, period, step)
              where rated.key is null or done.key is null"""),
          question(
              "Laporan periode %s tidak cocok dengan langkah yang tercatat selesai.",
              """
              with reported as (
                select cycle || '/' || nip as key, period, case when missing then 'LAPSED' else 'COMPLETED' end as outcome
                from report),
              done as (
                select business_key as key, period, outcome from step_log
                where step in ('ReportProgress', 'AssessSelf') and outcome <> 'CANCELLED')
              select key, period as detail from reported full join done using (key, period, outcome)
              where reported.key is null or done.key is null"""));

  private Once() {}

  private static Question twice(String subject, String table) {
    return question(
        subject + " periode %s tercatat lebih dari sekali.",
        """
        select cycle || '/' || nip as key, period as detail from %s
        group by cycle, nip, period having count(*) > 1"""
            .formatted(table));
  }

  private static Question question(String what, String sql) {
    return new Question(ONCE, what, sql);
  }
}
