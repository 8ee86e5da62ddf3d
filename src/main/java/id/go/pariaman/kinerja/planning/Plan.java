package id.go.pariaman.kinerja.planning;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.planning.result.ResultDraft;
import id.go.pariaman.kinerja.record.audit.Digest;
import java.util.List;
import java.util.Optional;

/**
 * A plan with the results of one version.
 *
 * @param version the version in force, from 1
 * @param returns how often the assessor returned it
 * @param missing the employee sent none, or did not mend a returned one, in time; the assessor goes
 *     on with what is there
 * @param setBy the assessor who set the plan instead of the employee
 * @param dissent what was said when the two did not agree
 */
public record Plan(
    AppraisalKey key,
    int version,
    PlanState state,
    List<PlannedResult> results,
    String resources,
    String accountability,
    String consequences,
    int returns,
    Optional<String> returnReason,
    boolean missing,
    Optional<String> setBy,
    Optional<String> dissent) {

  /** Over what was planned, so that the audit log can name it. */
  String digest() {
    return "SKP versi %d, %s".formatted(version, Digest.of(draft()));
  }

  /** The same as a draft, to go on from. */
  public PlanDraft draft() {
    return new PlanDraft(
        results.stream().map(Plan::draft).toList(), resources, accountability, consequences);
  }

  /** The same without why it was returned and what the two did not agree on. */
  public Plan withoutWords() {
    return new Plan(
        key,
        version,
        state,
        results,
        resources,
        accountability,
        consequences,
        returns,
        Optional.empty(),
        missing,
        setBy,
        Optional.empty());
  }

  private static ResultDraft draft(PlannedResult result) {
    boolean range = result.targetLower().compareTo(result.targetUpper()) != 0;
    return new ResultDraft(
        result.indicatorCode().orElse(ResultDraft.OWN),
        result.title(),
        result.kind().name(),
        result.supports().orElse(null),
        result.targetLower(),
        range ? result.targetUpper() : null,
        result.trajectoryText(),
        result.measure(),
        result.aspect().name(),
        result.unit(),
        result.formula(),
        result.dataSource(),
        result.polarity().name(),
        result.consolidation().name());
  }
}
