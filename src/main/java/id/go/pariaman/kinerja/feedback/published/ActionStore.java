package id.go.pariaman.kinerja.feedback.published;

import id.go.pariaman.kinerja.feedback.WindowKey;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActionStore {

  private final JdbcClient jdbc;

  ActionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> find(WindowKey window, String unit) {
    return jdbc.sql(
            "select words from survey_action where cycle = ? and period = ? and unit_code = ?")
        .params(window.cycle(), window.period(), unit)
        .query(String.class)
        .optional();
  }

  void put(WindowKey window, String unit, String words, LocalDate on) {
    jdbc.sql(
            """
            insert into survey_action (cycle, period, unit_code, words, written_on) values (?, ?, ?, ?, ?)
            on conflict (cycle, period, unit_code) do update
              set words = excluded.words, written_on = excluded.written_on""")
        .params(window.cycle(), window.period(), unit, words, on)
        .update();
  }
}
