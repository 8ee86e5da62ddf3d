package id.go.pariaman.kinerja.support;

import id.go.pariaman.kinerja.feedback.Signal;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.key.KeyFiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Survey windows of cycles that are only a row, so that no process stands behind them. */
public class SurveyRoom {

  /** Children before parents. */
  private static final List<String> TABLES =
      List.of(
          "survey_action",
          "survey_profile",
          "survey_cell",
          "survey_result",
          "respondent_tally",
          "survey_comment",
          "survey_answer",
          "sealed_answer",
          "spent_code",
          "code_batch",
          "survey_point",
          "survey_window");

  private final Surveys surveys;
  private final KeyFiles keys;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  SurveyRoom(Surveys surveys, KeyFiles keys, JdbcTemplate jdbc, Clock clock) {
    this.surveys = surveys;
    this.keys = keys;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The window of period 1 in a cycle of its own, open for 30 days; no unit stands for all. */
  public WindowKey open(String cycle, String... units) {
    jdbc.update(
        """
        insert into cycle (code, year, period_kind, state, rule_set_version, opened_by, opened_at)
        select ?, 2026, 'QUARTERLY', 'ENDED', max(version), 'bkpsdm', now() from rule_set""",
        cycle);
    return openIn(cycle, units);
  }

  /** The window of period 1 in a cycle that is there. */
  public WindowKey openIn(String cycle, String... units) {
    return surveys
        .open(cycle, 1, LocalDate.now(clock).plusDays(30), List.of(units))
        .orElseThrow()
        .key();
  }

  /** The same with the envelopes opened, of which there were none. */
  public WindowKey opened(String cycle, String... units) {
    WindowKey key = open(cycle, units);
    surveys.openEnvelopes(key);
    return key;
  }

  /** So many people who say one value nine times, as the opening of envelopes would leave them. */
  public void answers(WindowKey window, String point, int people, int value) {
    for (int i = 0; i < people; i++) {
      answer(window, point, true, Collections.nCopies(9, value));
    }
  }

  public String answer(
      WindowKey window, String point, boolean verified, List<Integer> elements, Signal... signals) {
    if (verified) {
      spend(window, point);
    }
    return jdbc.queryForObject(
        """
        insert into survey_answer (id, cycle, period, service_point, verified, elements, signals)
        values (gen_random_uuid(), ?, ?, ?, ?, cast(? as smallint[]), cast(? as text[])) returning cast(id as text)""",
        String.class,
        window.cycle(),
        window.period(),
        point,
        verified,
        elements.toString().replace('[', '{').replace(']', '}'),
        Arrays.toString(signals).replace('[', '{').replace(']', '}'));
  }

  /** The code that stands behind an answer, printed and spent. */
  private void spend(WindowKey window, String point) {
    jdbc.update(
        "insert into code_batch values (gen_random_uuid(), ?, ?, ?, 'COUNTER', 1, current_date, 'bkpsdm')",
        window.cycle(),
        window.period(),
        point);
    jdbc.update(
        "insert into spent_code values (sha256(cast(cast(gen_random_uuid() as text) as bytea)), ?, ?, ?)",
        window.cycle(),
        window.period(),
        point);
  }

  public String comment(WindowKey window, String point, String words) {
    return jdbc.queryForObject(
        """
        insert into survey_comment (id, cycle, period, service_point, verified, words)
        values (gen_random_uuid(), ?, ?, ?, true, ?) returning cast(id as text)""",
        String.class,
        window.cycle(),
        window.period(),
        point,
        words);
  }

  /** Leaves the database and the folder of keys to the next test as they were. */
  public void remove(String cycle) {
    removeWindows(cycle);
    jdbc.update("delete from cycle where code = ?", cycle);
  }

  /** Leaves the cycle to whoever opened it. */
  public void removeWindows(String cycle) {
    jdbc.queryForList("select public_key from survey_window where cycle = ?", byte[].class, cycle)
        .forEach(keys::destroy);
    TABLES.forEach(table -> jdbc.update("delete from " + table + " where cycle = ?", cycle));
  }
}
