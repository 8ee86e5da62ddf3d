package id.go.pariaman.kinerja.feedback.sample;

import id.go.pariaman.kinerja.feedback.WindowKey;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SampleReminderStore {

  private final JdbcClient jdbc;

  SampleReminderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void remind(WindowKey window, String servicePoint, LocalDate today) {
    jdbc.sql(
            """
            insert into sample_reminder (cycle, period, service_point, reminded_on) values (?, ?, ?, ?)
            on conflict do nothing""")
        .params(window.cycle(), window.period(), servicePoint, today)
        .update();
  }

  /** Windows that still collect and for which the unit was reminded. */
  List<WindowKey> reminded(String unit) {
    return jdbc.sql(
            """
            select distinct r.cycle, r.period from sample_reminder r
            join survey_point p using (cycle, period, service_point)
            join survey_window w using (cycle, period)
            where p.unit_code = ? and w.state = 'COLLECTING' order by r.cycle, r.period""")
        .param(unit)
        .query((row, i) -> new WindowKey(row.getString("cycle"), row.getInt("period")))
        .list();
  }
}
