package id.go.pariaman.kinerja.record.audit;

import java.time.Instant;

/**
 * An act as it is stored.
 *
 * @param no 1, 2, 3 and so on, without a gap
 * @param at to the microsecond
 * @param kind name of an {@link AuditKind}, perhaps of a later or earlier version
 * @param previousHash hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 over {@code previousHash} and everything else, in hexadecimal
 */
public record AuditEntry(
    long no,
    Instant at,
    String actor,
    String kind,
    String subject,
    String before,
    String after,
    String reason,
    String previousHash,
    String hash) {

  /** The act at the end of a chain. */
  static AuditEntry after(AuditHead head, AuditAct act, Instant at) {
    AuditEntry unsigned =
        new AuditEntry(
            head.no() + 1,
            at,
            act.actor(),
            act.kind().name(),
            act.subject(),
            act.before(),
            act.after(),
            act.reason(),
            head.hash(),
            "");
    return new AuditEntry(
        unsigned.no,
        at,
        unsigned.actor,
        unsigned.kind,
        unsigned.subject,
        unsigned.before,
        unsigned.after,
        unsigned.reason,
        unsigned.previousHash,
        AuditChain.hashOf(unsigned));
  }
}
