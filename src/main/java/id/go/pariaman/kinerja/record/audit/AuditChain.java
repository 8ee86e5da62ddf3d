package id.go.pariaman.kinerja.record.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Walks the entries in their order and finds what was changed, taken out, put in or swapped. An
 * entry's hash is the {@link Digest} of its other fields in the order of {@link AuditEntry}, the
 * moment as microseconds since 1970.
 */
public final class AuditChain {

  /**
   * One thing that is not as it was written.
   *
   * @param no number of the entry, or of the one that should be there
   */
  public record Fault(long no, Kind kind) {

    /** How the chain is broken at an entry. */
    public enum Kind {
      GAP,
      CONTENT,
      LINK,
      END
    }
  }

  private final List<Fault> faults = new ArrayList<>();
  private AuditHead last = AuditHead.NONE;

  /** Looks at the next entry by number. */
  void next(AuditEntry entry) {
    if (entry.no() != last.no() + 1) {
      faults.add(new Fault(last.no() + 1, Fault.Kind.GAP));
    } else if (!entry.previousHash().equals(last.hash())) {
      faults.add(new Fault(entry.no(), Fault.Kind.LINK));
    }
    if (!entry.hash().equals(hashOf(entry))) {
      faults.add(new Fault(entry.no(), Fault.Kind.CONTENT));
    }
    last = new AuditHead(entry.no(), entry.hash());
  }

  /** All faults, once the last entry was looked at. */
  List<Fault> endingAt(AuditHead head) {
    if (!last.equals(head)) {
      faults.add(new Fault(head.no(), Fault.Kind.END));
    }
    return List.copyOf(faults);
  }

  static String hashOf(AuditEntry entry) {
    return Digest.of(
        Arrays.asList(
            entry.no(),
            ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()),
            entry.actor(),
            entry.kind(),
            entry.subject(),
            entry.before(),
            entry.after(),
            entry.reason(),
            entry.previousHash()));
  }
}
