package id.go.pariaman.kinerja.scoring.rating;

import static id.go.pariaman.kinerja.scoring.Predicate.GOOD;
import static id.go.pariaman.kinerja.scoring.Predicate.NEEDS_IMPROVEMENT;
import static id.go.pariaman.kinerja.scoring.Predicate.POOR;
import static id.go.pariaman.kinerja.scoring.Predicate.VERY_GOOD;
import static id.go.pariaman.kinerja.scoring.Predicate.VERY_POOR;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Predicate;
import java.util.EnumSet;
import java.util.Set;

/** The performance quadrant. PermenPANRB 6/2022 p. 99-100, 102-103. */
public final class PredicateMatrix {

  private PredicateMatrix() {}

  public static Predicate predicate(ExpectationRating workResult, ExpectationRating workBehaviour) {
    return switch (workResult) {
      case ABOVE -> byBehaviour(workBehaviour, VERY_GOOD, GOOD, POOR);
      case MEETS -> byBehaviour(workBehaviour, GOOD, GOOD, POOR);
      case BELOW -> byBehaviour(workBehaviour, NEEDS_IMPROVEMENT, NEEDS_IMPROVEMENT, VERY_POOR);
    };
  }

  /**
   * Study leave that failed ends in Kurang or Sangat Kurang in the light of behaviour (p. 100 d,
   * 103 d); that behaviour below expectation means the lower one is a design choice.
   */
  public static Predicate predicate(
      ExpectationRating workResult, ExpectationRating workBehaviour, boolean studyLeaveFailed) {
    return studyLeaveFailed
        ? byBehaviour(workBehaviour, POOR, POOR, VERY_POOR)
        : predicate(workResult, workBehaviour);
  }

  /** What the assessor may choose from. */
  public static Set<Predicate> allowed(
      ExpectationRating workResult, ExpectationRating workBehaviour, boolean studyLeaveFailed) {
    return studyLeaveFailed
        ? EnumSet.of(POOR, VERY_POOR)
        : EnumSet.of(predicate(workResult, workBehaviour));
  }

  private static Predicate byBehaviour(
      ExpectationRating workBehaviour, Predicate above, Predicate meets, Predicate below) {
    return switch (workBehaviour) {
      case ABOVE -> above;
      case MEETS -> meets;
      case BELOW -> below;
    };
  }
}
