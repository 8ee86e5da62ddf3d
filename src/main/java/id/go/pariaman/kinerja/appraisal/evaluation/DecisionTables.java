package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingTable;

/**
 * The decision tables {@code result-rating} and {@code performance-predicate} that HR reads in
 * Cockpit. Process provides them; what was decided with one version can be decided again with the
 * same.
 */
public interface DecisionTables {

  /** The tables in force now. */
  Pinned latest();

  /** The tables of an earlier decision. */
  Pinned version(String version);

  /** One version of the tables. */
  interface Pinned extends ResultRatingTable {

    String version();

    /** The predicate by the performance quadrant (PermenPANRB 6/2022 p.99-103). */
    Predicate predicate(
        ExpectationRating workResult, ExpectationRating workBehaviour, boolean studyLeaveFailed);
  }
}
