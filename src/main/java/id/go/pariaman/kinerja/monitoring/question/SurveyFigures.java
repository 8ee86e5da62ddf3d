package id.go.pariaman.kinerja.monitoring.question;

import static id.go.pariaman.kinerja.monitoring.Invariant.VOTES;

import java.util.List;

/**
 * I9, as far as what is published: no figure of fewer than five people, and a result for every
 * window that says so. That it follows from the answers is computed again elsewhere.
 */
final class SurveyFigures {

  static final List<Question> QUESTIONS =
      List.of(
          question(
              "Angka survei %s berasal dari kurang dari lima jawaban.",
              """
              select cycle || '/survei/' || period as key, level || ' ' || code as detail from survey_cell
              where people < 5 or excluded between 1 and 4 or open_answers between 1 and 4"""),
          question(
              "Profil responden %s berasal dari kurang dari lima orang.",
              """
              select cycle || '/survei/' || period as key, value as detail from survey_profile where people < 5"""),
          question(
              "Jendela survei diumumkan tanpa hasil, atau hasilnya diumumkan sebelum jendelanya.",
              """
              select w.cycle || '/survei/' || w.period as key from survey_window w
              left join survey_result r using (cycle, period)
              where (w.state = 'PUBLISHED') <> (r.published_on is not null)"""),
          question(
              "Komentar ditampilkan dengan nomor pribadi yang belum disamarkan.",
              """
              select cycle || '/survei/' || period as key from survey_comment
              where state = 'SHOWN' and shown ~ '[0-9]{16}'"""));

  private SurveyFigures() {}

  private static Question question(String what, String sql) {
    return new Question(VOTES, what, sql);
  }
}
