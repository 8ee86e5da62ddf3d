package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.ResultKind;
import id.go.pariaman.kinerja.scoring.rating.RatedResult;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingAdvisor;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingTable;

final class ResultRatingTopic implements Topic {

  private static final ResultRatingAdvisor ADVISOR =
      new ResultRatingAdvisor(Published.CURRENT.guide(), ResultRatingTable.written());

  @Override
  public ObjectNode answer(Inputs inputs) {
    var results = inputs.list("results").stream().map(Value::object).map(this::result).toList();
    var advice = ADVISOR.suggest(results, inputs.choice("feedbackTone", FeedbackTone.class));
    return new Answer()
        .name("suggestion", advice.suggestion())
        .names("reasons", advice.reasons())
        .node();
  }

  private RatedResult result(Inputs row) {
    return new RatedResult(
        row.choice("kind", ResultKind.class),
        row.nullable("rating").map(rating -> rating.choice(ExpectationRating.class)).orElse(null));
  }
}
