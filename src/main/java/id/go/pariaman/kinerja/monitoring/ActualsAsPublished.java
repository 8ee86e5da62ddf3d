package id.go.pariaman.kinerja.monitoring;

import id.go.pariaman.kinerja.appraisal.voice.CitizenVoice;
import id.go.pariaman.kinerja.appraisal.voice.Heard;
import id.go.pariaman.kinerja.appraisal.voice.SurveyActual;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I9: what citizens gave an appraisal is what the windows it names have published. */
@Component
class ActualsAsPublished implements Check {

  private record Given(
      String cycle,
      String nip,
      int period,
      int resultNo,
      BigDecimal actual,
      String windows,
      String points,
      long people) {

    SurveyActual source() {
      return new SurveyActual(List.of(windows.split(" ")), List.of(points.split(" ")), people);
    }

    boolean isSaidBy(Heard heard) {
      return heard.source().equals(Optional.of(source()))
          && heard.index().orElseThrow().compareTo(actual) == 0;
    }

    Violation wrong() {
      return new Violation(
          Invariant.VOTES,
          new AppraisalKey(cycle, nip).toString(),
          "Realisasi hasil kerja %d pada periode %d bukan indeks survei yang diumumkan."
              .formatted(resultNo, period));
    }
  }

  private final JdbcClient jdbc;
  private final CitizenVoice voice;

  ActualsAsPublished(JdbcClient jdbc, CitizenVoice voice) {
    this.jdbc = jdbc;
    this.voice = voice;
  }

  @Override
  public List<Violation> violations() {
    Map<SurveyActual, Heard> heard = new HashMap<>();
    return jdbc
        .sql(
            """
            select cycle, nip, period, result_no, actual, survey_windows as windows,
              survey_points as points, survey_people as people
            from progress where survey_windows is not null order by cycle, nip, period, result_no""")
        .query(Given.class)
        .list()
        .stream()
        .filter(given -> !given.isSaidBy(heard.computeIfAbsent(given.source(), voice::again)))
        .map(Given::wrong)
        .toList();
  }
}
