package id.go.pariaman.kinerja.feedback.code;

import id.go.pariaman.kinerja.feedback.WindowKey;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CodeStore {

  private final JdbcClient jdbc;

  CodeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
}
