package id.go.pariaman.kinerja.record.audit;

import java.util.Objects;

/**
 * An administrative act, published as an event inside the transaction that does it.
 *
 * @param actor user id of who did it, or {@link #SYSTEM}
 * @param subject key of what it was done to, e.g. {@code 2026/<NIP>}
 * @param before what held until then, null where nothing did; never a text that somebody wrote
 *     about a person, which is named by its {@link Digest} instead
 * @param after what holds since, null where nothing does; the same
 * @param reason why, in words or by the law; null where the row itself keeps the reason
 */
public record AuditAct(
    AuditKind kind, String actor, String subject, String before, String after, String reason) {

  /** Did it because of a date or of changed data, at nobody's request. */
  public static final String SYSTEM = "SYSTEM";

  public AuditAct {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(actor);
    Objects.requireNonNull(subject);
  }

  public static AuditAct of(AuditKind kind, String actor, Object subject) {
    return new AuditAct(kind, actor, subject.toString(), null, null, null);
  }

  public AuditAct changing(Object before, Object after) {
    return new AuditAct(kind, actor, subject, text(before), text(after), reason);
  }

  public AuditAct because(String why) {
    return new AuditAct(kind, actor, subject, before, after, why);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
