package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts;
import id.go.pariaman.kinerja.scoring.rating.ResultSuggestion;
import java.util.HashMap;
import java.util.Map;

/** One version of the decision tables, each of their few different inputs decided only once. */
final class RememberedTables implements DecisionTables.Pinned {

  private final DecisionTables.Pinned tables;
  private final Map<ResultRatingFacts, ResultSuggestion> known = new HashMap<>();

  RememberedTables(DecisionTables.Pinned tables) {
    this.tables = tables;
  }

  @Override
  public String version() {
    return tables.version();
  }

  @Override
  public ResultSuggestion suggest(ResultRatingFacts facts) {
    return known.computeIfAbsent(facts, tables::suggest);
  }

  @Override
  public Predicate predicate(
      ExpectationRating workResult, ExpectationRating workBehaviour, boolean studyLeaveFailed) {
    return tables.predicate(workResult, workBehaviour, studyLeaveFailed);
  }
}
