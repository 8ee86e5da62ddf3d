package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.ResultKind;
import id.go.pariaman.kinerja.scoring.distribution.OrgPredicate;
import id.go.pariaman.kinerja.scoring.rating.PredicateMatrix;
import java.util.List;

/**
 * The regulation's own worked evaluations. Where the printed sample contradicts the quadrant, the
 * quadrant wins and the answer says so.
 */
final class DossierTopic implements Topic {

  @Override
  public ObjectNode answer(Inputs inputs) {
    inputs.optional("orgPredicate").ifPresent(value -> value.choice(OrgPredicate.class));
    inputs.list("rows").forEach(row -> row.object().choice("kind", ResultKind.class));
    var result = inputs.choice("workResult", ExpectationRating.class);
    var behaviour = inputs.choice("workBehaviour", ExpectationRating.class);
    var predicate = PredicateMatrix.predicate(result, behaviour);
    var printed =
        inputs
            .optional("printedPredicate")
            .map(value -> value.choice(Predicate.class))
            .orElseGet(() -> printed(result, behaviour));
    var answer = new Answer().name("predicate", predicate).name("printedPredicate", printed);
    return printed == predicate
        ? answer.node()
        : answer.texts("warnings", List.of("SOURCE_CONTRADICTS_MATRIX")).node();
  }

  /**
   * What the samples of PermenPANRB 6/2022 print: the quadrant, but for the team leader of p.
   * 202-208, whose results meet and whose behaviour is below.
   */
  private static Predicate printed(ExpectationRating result, ExpectationRating behaviour) {
    return result == ExpectationRating.MEETS && behaviour == ExpectationRating.BELOW
        ? Predicate.NEEDS_IMPROVEMENT
        : PredicateMatrix.predicate(result, behaviour);
  }
}
