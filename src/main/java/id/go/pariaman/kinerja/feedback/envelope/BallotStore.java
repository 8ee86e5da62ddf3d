package id.go.pariaman.kinerja.feedback.envelope;

import id.go.pariaman.kinerja.feedback.CitizenConnections;
import id.go.pariaman.kinerja.feedback.CollectingPoint;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.WindowLock;
import id.go.pariaman.kinerja.feedback.code.Presented;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Works on the citizens' connections, in transactions of their own. */
@Repository
class BallotStore {

  private static final String COLLECTING =
      """
      from survey_window where cycle = :cycle and period = :period and state = 'COLLECTING' and closes_on >= :today
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  BallotStore(
      @Qualifier(CitizenConnections.JDBC) JdbcClient jdbc,
      @Qualifier(CitizenConnections.TRANSACTION) TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Spends the code and keeps the envelope, or does neither. */
  boolean keep(Presented code, byte[] envelope, LocalDate today) {
    return inWindow(
        code.point(),
        () ->
            about(
                    """
                    with spent as (
                      insert into spent_code (code_sha256, cycle, period, service_point)
                      select :sha256, :cycle, :period, :point
                    """
                        + COLLECTING
                        + """
                          and :genuine
                      on conflict do nothing returning 1)
                    insert into sealed_answer (id, cycle, period, service_point, verified, envelope)
                    select :id, :cycle, :period, :point, true, :envelope from spent""",
                    code.point(),
                    envelope,
                    today)
                .param("sha256", code.sha256())
                .param("genuine", code.genuine())
                .update());
  }

  boolean keepOpen(CollectingPoint point, byte[] envelope, LocalDate today) {
    return inWindow(
        point,
        () ->
            about(
                    """
                    insert into sealed_answer (id, cycle, period, service_point, verified, envelope)
                    select :id, :cycle, :period, :point, false, :envelope
                    """
                        + COLLECTING,
                    point,
                    envelope,
                    today)
                .update());
  }

  /** The window is looked at after its lock: a statement sees what was committed before it. */
  private boolean inWindow(CollectingPoint point, IntSupplier insert) {
    return transaction.execute(
        status -> {
          jdbc.sql("select 1 from pg_advisory_xact_lock_shared(:space, :no)")
              .param("space", WindowLock.SPACE)
              .param("no", point.windowNo())
              .query(Integer.class)
              .single();
          return insert.getAsInt() == 1;
        });
  }

  private JdbcClient.StatementSpec about(
      String sql, CollectingPoint point, byte[] envelope, LocalDate today) {
    return jdbc.sql(sql)
        .param("id", UUID.randomUUID())
        .param("cycle", point.window().cycle())
        .param("period", point.window().period())
        .param("point", point.servicePoint())
        .param("envelope", envelope)
        .param("today", today);
  }

  Optional<CollectingPoint> collecting(String servicePoint, LocalDate today) {
    return jdbc.sql(
            """
            select w.cycle, w.period, w.no, w.public_key
            from survey_window w join survey_point p using (cycle, period)
            where p.service_point = ? and w.state = 'COLLECTING' and w.closes_on >= ?
            order by w.no desc limit 1""")
        .params(servicePoint, today)
        .query(
            (row, number) ->
                new CollectingPoint(
                    new WindowKey(row.getString("cycle"), row.getInt("period")),
                    row.getInt("no"),
                    servicePoint,
                    row.getBytes("public_key")))
        .optional();
  }
}
