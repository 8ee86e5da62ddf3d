package id.go.pariaman.kinerja.record.audit;

/**
 * Where the chain ends.
 *
 * @param no 0 while nothing was recorded
 */
public record AuditHead(long no, String hash) {

  static final AuditHead NONE = new AuditHead(0, "0".repeat(64));
}
