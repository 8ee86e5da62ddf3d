package id.go.pariaman.kinerja.attack;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is kept, watched for changes between two looks. */
final class Records {

  private final JdbcClient db;
  private Fingerprint before;
  private String lastTransaction;

  Records(JdbcClient db) {
    this.db = db;
    remember();
  }

  /** From now on this is how it was. */
  void remember() {
    before = Fingerprint.of(db);
    lastTransaction = nextTransaction();
  }

  /** Tables of which a row came, went or was written since; cheap where nobody wrote at all. */
  List<String> changed() {
    if (nextTransaction().equals(lastTransaction)) {
      return List.of();
    }
    Fingerprint now = Fingerprint.of(db);
    List<String> changed = now.otherThan(before);
    before = now;
    lastTransaction = nextTransaction();
    return changed;
  }

  /** The next transaction that writes gets this number: asking for it writes nothing. */
  private String nextTransaction() {
    return db.sql("select pg_snapshot_xmax(pg_current_snapshot())::text")
        .query(String.class)
        .single();
  }
}
