package id.go.pariaman.kinerja.appraisal.entry;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * An operator enters, or entered, a step for somebody.
 *
 * @param operator NIP
 * @param outcome ENTERED, GIVEN_BACK or LAPSED; empty while the operator holds the task
 */
public record Entry(
    UUID id,
    AppraisalKey key,
    String step,
    String operator,
    OffsetDateTime openedAt,
    String scanHash,
    Optional<String> outcome,
    Optional<OffsetDateTime> endedAt) {

  static final String ENTERED = "ENTERED";
  static final String GIVEN_BACK = "GIVEN_BACK";
  static final String LAPSED = "LAPSED";

  public boolean isOpen() {
    return outcome.isEmpty();
  }

  /** Whether the step was completed by it. */
  public boolean isEntered() {
    return outcome.filter(ENTERED::equals).isPresent();
  }
}
