package id.go.pariaman.kinerja.appraisal.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was achieved of one result up to the end of a period.
 *
 * @param actual in the unit of the measure; absent means not reported, never zero
 * @param notApplicable why the result could not be pursued in this period (leave, late start)
 * @param evidence web address of the evidence
 * @param enteredBy user id of the assessor who knew what the employee had not reported; absent
 *     where the employee reported it
 */
public record ProgressEntry(
    int resultNo,
    Optional<BigDecimal> actual,
    Optional<String> notApplicable,
    Optional<String> evidence,
    Optional<String> obstacles,
    Optional<String> enteredBy) {

  /** With a value, or with the reason why there is none. */
  boolean isAnswered() {
    return actual.isPresent() || notApplicable.isPresent();
  }

  /** What stands for an entry that nobody wrote. */
  public static ProgressEntry nothingReported(int resultNo) {
    return new ProgressEntry(
        resultNo,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  ProgressEntry under(int no) {
    return new ProgressEntry(no, actual, notApplicable, evidence, obstacles, enteredBy);
  }
}
