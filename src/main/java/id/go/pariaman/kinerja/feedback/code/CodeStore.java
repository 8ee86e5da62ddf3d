package id.go.pariaman.kinerja.feedback.code;

import id.go.pariaman.kinerja.feedback.CitizenConnections;
import id.go.pariaman.kinerja.feedback.CollectingPoint;
import id.go.pariaman.kinerja.feedback.WindowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CodeStore {

  private static final String COLLECTING =
      """
      select w.cycle, w.period, w.no as window_no, w.public_key, p.no as point_no, p.service_point
      from survey_window w join survey_point p using (cycle, period)
      where w.state = 'COLLECTING' and w.closes_on >= :today
      """;

  /**
   * @param no stands for the service point in codes
   */
  record Numbered(CollectingPoint point, int no) {}

  private final JdbcClient jdbc;
  private final JdbcClient citizens;

  CodeStore(JdbcClient jdbc, @Qualifier(CitizenConnections.JDBC) JdbcClient citizens) {
    this.jdbc = jdbc;
    this.citizens = citizens;
  }

  Optional<Numbered> collecting(Code code, LocalDate today) {
    return citizens
        .sql(COLLECTING + "and w.no = :window and p.no = :point")
        .param("today", today)
        .param("window", code.window())
        .param("point", code.point())
        .query(CodeStore::numbered)
        .optional();
  }

  Optional<Numbered> collecting(WindowKey window, String servicePoint, LocalDate today) {
    return jdbc.sql(
            COLLECTING + "and w.cycle = :cycle and w.period = :period and p.service_point = :point")
        .param("today", today)
        .param("cycle", window.cycle())
        .param("period", window.period())
        .param("point", servicePoint)
        .query(CodeStore::numbered)
        .optional();
  }

  void insertBatch(
      WindowKey window, String servicePoint, CodeUse use, int codes, LocalDate on, String by) {
    jdbc.sql(
            """
            insert into code_batch (id, cycle, period, service_point, use, codes, printed_on, printed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            UUID.randomUUID(),
            window.cycle(),
            window.period(),
            servicePoint,
            use.name(),
            codes,
            on,
            by)
        .update();
  }

  private static Numbered numbered(ResultSet row, int number) throws SQLException {
    return new Numbered(
        new CollectingPoint(
            new WindowKey(row.getString("cycle"), row.getInt("period")),
            row.getInt("window_no"),
            row.getString("service_point"),
            row.getBytes("public_key")),
        row.getInt("point_no"));
  }
}
