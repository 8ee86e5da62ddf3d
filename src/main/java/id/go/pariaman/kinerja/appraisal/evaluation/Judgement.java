package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.record.audit.Digest;
import id.go.pariaman.kinerja.scoring.BehaviourValue;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an assessor decides on a period or a year.
 *
 * @param feedback on the results; recorded and considered, never a score (Art. 17(3))
 * @param notes on single BerAKHLAK values, in the order of the regulation; none is required
 * @param studyLeaveFailed study leave was not finished (p.100 d); only at the end of the year
 */
public record Judgement(
    List<RatedRow> results,
    FeedbackTone tone,
    String feedback,
    ExpectationRating workResult,
    Optional<String> workResultReason,
    ExpectationRating workBehaviour,
    Optional<String> workBehaviourReason,
    Map<BehaviourValue, String> notes,
    Optional<String> recommendation,
    boolean studyLeaveFailed) {

  /** The rating of one result; a reason is needed where it is not the proposal or not MEETS. */
  public record RatedRow(int no, ExpectationRating rating, Optional<String> reason) {}

  /** Over all of it, so that the audit log can name it. */
  public String digest() {
    return Digest.of(this);
  }

  /** The rating of the result with this number. */
  public RatedRow row(int no) {
    return results.stream().filter(rated -> rated.no() == no).findFirst().orElseThrow();
  }
}
