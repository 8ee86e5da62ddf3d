package id.go.pariaman.kinerja.appraisal.report;

import java.util.List;
import java.util.Optional;

/**
 * A period's report.
 *
 * @param planVersion the version of the plan that it reports on
 * @param missing the employee sent none in time ("belum ada isian")
 */
public record Report(
    int period,
    int planVersion,
    boolean missing,
    Optional<String> selfAssessment,
    List<ProgressEntry> entries) {

  public Optional<ProgressEntry> entry(int resultNo) {
    return entries.stream().filter(entry -> entry.resultNo() == resultNo).findFirst();
  }
}
