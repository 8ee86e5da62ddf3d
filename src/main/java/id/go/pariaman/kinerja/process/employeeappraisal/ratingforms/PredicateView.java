package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import id.go.pariaman.kinerja.appraisal.evaluation.DecisionTables;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a pair of ratings means, as an assessor reads it while choosing (p.99-100, 102-103). Read
 * from the table that the predicate will be recorded by.
 *
 * @param pair both rating codes, e.g. {@code ABOVE-MEETS}, results first
 * @param ratings the same in words
 * @param failed the predicate where a study leave failed
 */
record PredicateView(String pair, String ratings, String predicate, String failed) {

  static List<PredicateView> all(DecisionTables.Pinned table) {
    return Arrays.stream(ExpectationRating.values())
        .flatMap(
            result ->
                Arrays.stream(ExpectationRating.values())
                    .map(behaviour -> of(table, result, behaviour)))
        .toList();
  }

  private static PredicateView of(
      DecisionTables.Pinned table, ExpectationRating result, ExpectationRating behaviour) {
    return new PredicateView(
        result.name() + "-" + behaviour.name(),
        "Hasil %s, perilaku %s".formatted(brief(result), brief(behaviour)),
        table.predicate(result, behaviour, false).label(),
        table.predicate(result, behaviour, true).label());
  }

  private static String brief(ExpectationRating rating) {
    return rating.label().replace(" ekspektasi", "").toLowerCase(Locale.ROOT);
  }
}
