package id.go.pariaman.kinerja.appraisal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The evaluation document on its way to the employee.
 *
 * @param finalBecause why no objection is possible (p.90 no.11-12); absent when one is
 * @param returnBy last day to return the document
 * @param objectionTo user id of the assessor's superior, who would hear an objection
 * @param objectionUntil last day of an objection, known once the document is received
 */
public record Delivery(
    boolean finalResult,
    Optional<String> finalBecause,
    LocalDate deliveredOn,
    LocalDate returnBy,
    Optional<String> objectionTo,
    Optional<LocalDate> objectionUntil,
    Optional<OffsetDateTime> receivedAt,
    Optional<String> remark) {

  /** Whether an objection may be made on that day. */
  boolean objectionRuns(LocalDate today) {
    return objectionUntil.filter(until -> !today.isAfter(until)).isPresent();
  }

  /** The same without what the employee said on receiving it. */
  Delivery withoutRemark() {
    return new Delivery(
        finalResult,
        finalBecause,
        deliveredOn,
        returnBy,
        objectionTo,
        objectionUntil,
        receivedAt,
        Optional.empty());
  }
}
