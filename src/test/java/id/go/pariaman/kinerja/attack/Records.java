package id.go.pariaman.kinerja.attack;

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

  /** Whether a row came, went or was written since; cheap where nobody wrote at all. */
  boolean changed() {
    if (nextTransaction().equals(lastTransaction)) {
      return false;
    }
    Fingerprint now = Fingerprint.of(db);
    boolean changed = !now.equals(before);
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
