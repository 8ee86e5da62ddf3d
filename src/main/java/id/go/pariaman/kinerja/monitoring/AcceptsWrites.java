package id.go.pariaman.kinerja.monitoring;

import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** I10: the database takes a row; it is taken back at once. */
@Component
class AcceptsWrites {

  private final JdbcClient jdbc;
  private final TransactionTemplate takenBack;

  AcceptsWrites(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.takenBack = new TransactionTemplate(transactions);
    takenBack.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  List<Violation> violations() {
    try {
      takenBack.executeWithoutResult(
          status -> {
            jdbc.sql(
                    """
                    insert into draft (business_key, step, period, author, fields, saved_at)
                    values ('', '', 0, '', '{}', now())""")
                .update();
            status.setRollbackOnly();
          });
      return List.of();
    } catch (DataAccessException | TransactionException refused) {
      return List.of(
          new Violation(Invariant.HEALTH, "draft", "Basis data tidak menerima catatan baru."));
    }
  }
}
