package id.go.pariaman.kinerja.monitoring.question;

import static id.go.pariaman.kinerja.monitoring.Invariant.VOTES;

import java.util.List;

/** I9, as far as a query can tell: citizens' codes and answers, per window and service point. */
final class Votes {

  private static final String KEY =
      "n.cycle || '/survei/' || n.period || '/' || n.service_point as key";

  /**
   * Codes printed and spent and answers with a code, sealed and opened. One spent code is of no
   * window: what is void is compared with it.
   */
  private static final String NUMBERS =
      """
      with n as (
        select cycle, period, service_point, sum(printed) as printed, sum(spent) as spent,
          sum(sealed) as sealed, sum(opened) as opened
        from (
          select cycle, period, service_point, codes as printed, 0 as spent, 0 as sealed, 0 as opened from code_batch
          union all
          select cycle, period, service_point, 0, 1, 0, 0 from spent_code where cycle <> '-'
          union all
          select cycle, period, service_point, 0, 0, 1, 0 from sealed_answer where verified
          union all
          select cycle, period, service_point, 0, 0, 0, 1 from survey_answer where verified) each
        group by cycle, period, service_point)
      """;

  static final List<Question> QUESTIONS =
      List.of(
          question(
              "Kode terpakai dan jawaban dengan kode tidak sama banyaknya: %s.",
              NUMBERS
                  + "select "
                  + KEY
                  + ", spent || ' / ' || sealed + opened as detail from n where spent <> sealed + opened"),
          question(
              "Kode terpakai lebih banyak daripada yang dicetak: %s.",
              NUMBERS
                  + "select "
                  + KEY
                  + ", spent || ' / ' || printed as detail from n where spent > printed"),
          question(
              "Jawaban atau kode tanpa loket dalam jendela survei itu.",
              """
              select distinct\s"""
                  + KEY
                  + """
                   from (
                    select cycle, period, service_point from spent_code where cycle <> '-'
                    union all select cycle, period, service_point from sealed_answer) n
                  left join survey_point p using (cycle, period, service_point) where p.no is null"""),
          question(
              "Amplop masih ada, padahal amplop jendela itu sudah dibuka.",
              """
              select distinct w.cycle || '/survei/' || w.period as key
              from survey_window w join sealed_answer a using (cycle, period) where w.state <> 'COLLECTING'"""),
          question(
              "Jawaban sudah terbuka, padahal jendela survei belum ditutup.",
              """
              select distinct w.cycle || '/survei/' || w.period as key
              from survey_window w join (
                select cycle, period from survey_answer union all select cycle, period from survey_comment
                union all select cycle, period from respondent_tally) a using (cycle, period)
              where w.state = 'COLLECTING'"""),
          question(
              "Kunci jendela survei belum dimusnahkan sejak amplop dibuka pada %s.",
              """
              select cycle || '/survei/' || period as key, opened_on as detail from survey_window
              where key_destroyed_on is null and opened_on < cast(:now as date) - 1"""));

  private Votes() {}

  private static Question question(String what, String sql) {
    return new Question(VOTES, what, sql);
  }
}
