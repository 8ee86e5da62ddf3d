package id.go.pariaman.kinerja.scoring.rating;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.ResultKind;

/**
 * One rated result that may be rated better.
 *
 * @param no place in the plan
 * @param rating null when nobody rated it yet
 * @param best the best rating that a number can lead to, BELOW where none can
 */
public record LiftableResult(
    int no, ResultKind kind, ExpectationRating rating, ExpectationRating best) {

  boolean reaches(ExpectationRating wanted) {
    return best.compareTo(wanted) <= 0;
  }

  /** Whether two results differ in nothing but their number. */
  boolean isLike(LiftableResult other) {
    return kind == other.kind && rating == other.rating && best == other.best;
  }
}
