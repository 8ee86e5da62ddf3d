package id.go.pariaman.kinerja.appraisal.report;

import id.go.pariaman.kinerja.planning.result.PlannedResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A period's report.
 *
 * @param planVersion the version of the plan that it reports on
 * @param missing the employee sent none in time ("belum ada isian")
 * @param reply what the employee says to the citizens' index and comments
 */
public record Report(
    int period,
    int planVersion,
    boolean missing,
    Optional<String> selfAssessment,
    Optional<String> reply,
    List<ProgressEntry> entries) {

  /**
   * The same report under the numbers that its results have in another version of the plan; what
   * that version does not have is left out.
   *
   * @param reported the results of the version it was written for
   */
  public Report renumbered(List<PlannedResult> reported, List<PlannedResult> now) {
    List<ProgressEntry> renumbered = new ArrayList<>();
    for (PlannedResult result : now) {
      reported.stream()
          .filter(result::isSameAs)
          .findFirst()
          .flatMap(was -> entry(was.no()))
          .ifPresent(entry -> renumbered.add(entry.under(result.no())));
    }
    return new Report(period, planVersion, missing, selfAssessment, reply, renumbered);
  }

  public Optional<ProgressEntry> entry(int resultNo) {
    return entries.stream().filter(entry -> entry.resultNo() == resultNo).findFirst();
  }
}
