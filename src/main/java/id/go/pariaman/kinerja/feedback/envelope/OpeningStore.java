package id.go.pariaman.kinerja.feedback.envelope;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Signal;
import id.go.pariaman.kinerja.feedback.WindowKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OpeningStore {

  private static final int BATCH = 500;

  /** A sealed answer as it is stored. */
  record Sealed(String servicePoint, boolean verified, byte[] envelope) {}

  /** How many said the same of themselves at a service point. */
  record Tally(String servicePoint, String attribute, String value) {

    static final Comparator<Tally> ORDER =
        Comparator.comparing(Tally::servicePoint)
            .thenComparing(Tally::attribute)
            .thenComparing(Tally::value);
  }

  private final JdbcTemplate template;
  private final JdbcClient few;

  OpeningStore(JdbcTemplate template, DataSource source) {
    this.template = template;
    JdbcTemplate fetching = new JdbcTemplate(source);
    fetching.setFetchSize(BATCH);
    this.few = JdbcClient.create(fetching);
  }

  /** All envelopes, few of them in memory at a time; to be closed. */
  Stream<Sealed> sealed(WindowKey window) {
    return few
        .sql(
            "select service_point, verified, envelope from sealed_answer where cycle = ? and period = ?")
        .params(window.cycle(), window.period())
        .query(
            (row, number) ->
                new Sealed(
                    row.getString("service_point"),
                    row.getBoolean("verified"),
                    row.getBytes("envelope")))
        .stream();
  }

  /** In the order of the list. */
  void insertAnswers(WindowKey window, List<Opened> answers) {
    template.batchUpdate(
        """
        insert into survey_answer (id, cycle, period, service_point, verified, elements, signals)
        values (?, ?, ?, ?, ?, cast(? as smallint[]), cast(? as text[]))""",
        answers,
        BATCH,
        (row, opened) -> {
          row.setObject(1, UUID.randomUUID());
          row.setString(2, window.cycle());
          row.setInt(3, window.period());
          row.setString(4, opened.servicePoint());
          row.setBoolean(5, opened.verified());
          row.setString(6, elements(opened.answer()));
          row.setString(7, signals(opened.answer()));
        });
  }

  private static String elements(Answer answer) {
    return answer.elements().stream()
        .map(String::valueOf)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String signals(Answer answer) {
    return answer.signals().stream()
        .map(Signal::name)
        .sorted()
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** In the order of the list. */
  void insertComments(WindowKey window, List<Opened> answers) {
    template.batchUpdate(
        """
        insert into survey_comment (id, cycle, period, service_point, verified, words)
        values (?, ?, ?, ?, ?, ?)""",
        answers,
        BATCH,
        (row, opened) -> {
          row.setObject(1, UUID.randomUUID());
          row.setString(2, window.cycle());
          row.setInt(3, window.period());
          row.setString(4, opened.servicePoint());
          row.setBoolean(5, opened.verified());
          row.setString(6, opened.answer().comment());
        });
  }

  void insertTallies(WindowKey window, Map<Tally, Integer> tallies) {
    template.batchUpdate(
        """
        insert into respondent_tally (cycle, period, service_point, attribute, value, people)
        values (?, ?, ?, ?, ?, ?)""",
        tallies.entrySet(),
        BATCH,
        (row, tally) -> {
          row.setString(1, window.cycle());
          row.setInt(2, window.period());
          row.setString(3, tally.getKey().servicePoint());
          row.setString(4, tally.getKey().attribute());
          row.setString(5, tally.getKey().value());
          row.setInt(6, tally.getValue());
        });
  }

  int deleteSealed(WindowKey window) {
    return template.update(
        "delete from sealed_answer where cycle = ? and period = ?",
        window.cycle(),
        window.period());
  }
}
