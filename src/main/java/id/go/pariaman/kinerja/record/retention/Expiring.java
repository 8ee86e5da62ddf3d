package id.go.pariaman.kinerja.record.retention;

import java.time.OffsetDateTime;

/** Rows that need not be kept for ever. */
public interface Expiring {

  /** Code of the row in the table {@code retention} that says how long. */
  String retention();

  /** Removes what was last used before that moment and tells how many rows that were. */
  int removeOlderThan(OffsetDateTime moment);
}
