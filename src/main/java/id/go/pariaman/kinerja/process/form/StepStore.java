package id.go.pariaman.kinerja.process.form;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StepStore {

  private final JdbcClient jdbc;

  StepStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Locks the engine's row; false where it is gone. */
  boolean lock(String task) {
    return jdbc.sql("select 1 from act_ru_task where id_ = ? for update")
        .param(task)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /**
   * @param enteredBy who completed it for its owner; null where that was the owner
   */
  void log(TaskAt at, String owner, String enteredBy, String outcome, OffsetDateTime now) {
    jdbc.sql(
            """
            insert into step_log (business_key, step, period, owner, entered_by, outcome, started_at, due, ended_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            at.businessKey(),
            at.step(),
            at.period(),
            owner,
            enteredBy,
            outcome,
            at.since(),
            at.due().orElse(null),
            now)
        .update();
  }
}
