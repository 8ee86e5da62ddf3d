package id.go.pariaman.kinerja.scoring.rating;

import id.go.pariaman.kinerja.scoring.FeedbackTone;
import java.util.List;

/** Proposes the rating of all results together, or says why the assessor must judge. */
public final class ResultRatingAdvisor {

  private final ResultGuide guide;
  private final ResultRatingTable table;

  public ResultRatingAdvisor(ResultGuide guide, ResultRatingTable table) {
    this.guide = guide;
    this.table = table;
  }

  public ResultSuggestion suggest(List<RatedResult> results, FeedbackTone tone) {
    return table.suggest(ResultRatingFacts.of(results, tone, guide));
  }
}
