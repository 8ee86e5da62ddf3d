package id.go.pariaman.kinerja.feedback.envelope;

import id.go.pariaman.kinerja.feedback.CitizenConnections;
import id.go.pariaman.kinerja.feedback.CollectingPoint;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Works on the citizens' connections; what is kept is committed, whoever calls. */
@Repository
class BallotStore {

  private final JdbcClient jdbc;

  BallotStore(@Qualifier(CitizenConnections.JDBC) JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Spends the code and keeps the envelope, or does neither.
   *
   * @param genuine otherwise nothing is kept, with the same work
   * @param sha256 of the code; null for an answer without one
   */
  boolean take(
      CollectingPoint point, boolean genuine, byte[] sha256, byte[] envelope, LocalDate today) {
    return jdbc.sql("select take_answer(?, ?, ?, ?, ?, ?)")
        .params(point.window().no(), point.no(), genuine, sha256, envelope, today)
        .query(Boolean.class)
        .single();
  }
}
