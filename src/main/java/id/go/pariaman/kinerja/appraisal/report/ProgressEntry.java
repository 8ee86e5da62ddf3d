package id.go.pariaman.kinerja.appraisal.report;

import id.go.pariaman.kinerja.appraisal.voice.Heard;
import id.go.pariaman.kinerja.appraisal.voice.SurveyActual;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What was achieved of one result up to the end of a period.
 *
 * @param actual in the unit of the measure; absent means not reported, never zero
 * @param notApplicable why the result could not be pursued in this period (leave, late start), in
 *     the employee's words; they stand beside an actual where the assessor did not accept them
 * @param evidence web address of the evidence
 * @param enteredBy user id of the assessor who knew what the employee had not reported; absent
 *     where the employee reported it
 * @param survey from whom the actual is where citizens gave it
 */
public record ProgressEntry(
    int resultNo,
    Optional<BigDecimal> actual,
    Optional<String> notApplicable,
    Optional<String> evidence,
    Optional<String> obstacles,
    Optional<String> enteredBy,
    Optional<SurveyActual> survey) {

  /** The result did not apply, and the assessor did not say otherwise. */
  public boolean isIdle() {
    return notApplicable.isPresent() && actual.isEmpty();
  }

  /** What stands for an entry that nobody wrote. */
  public static ProgressEntry nothingReported(int resultNo) {
    return new ProgressEntry(
        resultNo,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What citizens gave stands for whatever else was said; evidence and obstacles stay. */
  ProgressEntry heard(Heard citizens) {
    Optional<BigDecimal> index = citizens.index();
    return new ProgressEntry(
        resultNo,
        index,
        index.isPresent()
            ? Optional.empty()
            : Optional.of("Survei warga: " + citizens.outcome().label().toLowerCase(Locale.ROOT)),
        evidence,
        obstacles,
        Optional.empty(),
        citizens.source());
  }

  ProgressEntry under(int no) {
    return new ProgressEntry(no, actual, notApplicable, evidence, obstacles, enteredBy, survey);
  }
}
