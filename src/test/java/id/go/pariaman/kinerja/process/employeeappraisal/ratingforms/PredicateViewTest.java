package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.appraisal.evaluation.DecisionTables;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.rating.PredicateMatrix;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts;
import id.go.pariaman.kinerja.scoring.rating.ResultSuggestion;
import org.junit.jupiter.api.Test;

class PredicateViewTest {

  /** A version in which the best pair means less, and failure weighs more. */
  private static final DecisionTables.Pinned OTHER =
      new DecisionTables.Pinned() {
        @Override
        public String version() {
          return "1/7";
        }

        @Override
        public ResultSuggestion suggest(ResultRatingFacts facts) {
          throw new UnsupportedOperationException();
        }

        @Override
        public Predicate predicate(
            ExpectationRating workResult, ExpectationRating workBehaviour, boolean failed) {
          if (failed) {
            return workBehaviour == ExpectationRating.ABOVE ? Predicate.POOR : Predicate.VERY_POOR;
          }
          return workResult == ExpectationRating.ABOVE && workBehaviour == ExpectationRating.ABOVE
              ? Predicate.GOOD
              : PredicateMatrix.predicate(workResult, workBehaviour);
        }
      };

  @Test
  void saysWhatTheTableSaysThatWillDecide() {
    assertThat(PredicateView.all(OTHER))
        .hasSize(9)
        .contains(
            new PredicateView(
                "ABOVE-ABOVE",
                "Hasil di atas, perilaku di atas",
                Predicate.GOOD.label(),
                Predicate.POOR.label()),
            new PredicateView(
                "BELOW-MEETS",
                "Hasil di bawah, perilaku sesuai",
                Predicate.NEEDS_IMPROVEMENT.label(),
                Predicate.VERY_POOR.label()));
  }
}
