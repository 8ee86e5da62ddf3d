package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.rating.PredicateMatrix;
import java.util.List;

final class PredicateMatrixTopic implements Topic {

  @Override
  public ObjectNode answer(Inputs inputs) {
    var result = inputs.choice("workResult", ExpectationRating.class);
    var behaviour = inputs.choice("workBehaviour", ExpectationRating.class);
    boolean failed = inputs.optional("studyLeaveFailed").map(Value::flag).orElse(false);
    var predicate = PredicateMatrix.predicate(result, behaviour, failed);
    var answer = new Answer().name("predicate", predicate).text("label", predicate.quadrantLabel());
    if (failed) {
      answer.names(
          "allowedPredicates", List.copyOf(PredicateMatrix.allowed(result, behaviour, true)));
    }
    return answer.node();
  }
}
