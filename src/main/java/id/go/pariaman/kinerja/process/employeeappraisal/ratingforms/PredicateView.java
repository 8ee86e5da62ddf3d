package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.rating.PredicateMatrix;
import java.util.Arrays;
import java.util.List;

/**
 * What a pair of ratings means, as an assessor reads it while choosing (p.99-100, 102-103).
 *
 * @param pair both rating codes, e.g. {@code ABOVE-MEETS}, results first
 * @param ratings the same in words
 */
record PredicateView(String pair, String ratings, String predicate) {

  static List<PredicateView> all() {
    return Arrays.stream(ExpectationRating.values())
        .flatMap(
            result ->
                Arrays.stream(ExpectationRating.values()).map(behaviour -> of(result, behaviour)))
        .toList();
  }

  private static PredicateView of(ExpectationRating result, ExpectationRating behaviour) {
    return new PredicateView(
        result.name() + "-" + behaviour.name(),
        "Hasil %s, perilaku %s".formatted(brief(result), brief(behaviour)),
        PredicateMatrix.predicate(result, behaviour).label());
  }

  private static String brief(ExpectationRating rating) {
    return rating.label().replace(" ekspektasi", "").toLowerCase();
  }
}
