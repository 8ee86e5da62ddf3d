package id.go.pariaman.kinerja.appraisal.reassignment;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReassignmentStore {

  private final JdbcClient jdbc;

  ReassignmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(TaskReassigned reassigned, int period, OffsetDateTime now) {
    jdbc.sql(
            """
            insert into reassignment (cycle, nip, step, period, from_user, to_user, decided_by, reason, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            reassigned.subject().cycle(),
            reassigned.subject().nip(),
            reassigned.step(),
            period,
            reassigned.from(),
            reassigned.to(),
            reassigned.actor(),
            reassigned.reason(),
            now)
        .update();
  }
}
