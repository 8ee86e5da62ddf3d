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
 * quadrant wins and the answer says so. What a sample prints is known when the case tells it, and
 * for the one misprinted sample of the regulation; any other is taken to print the quadrant.
 */
final class DossierTopic implements Topic {

  /** P. 202-208: results as expected, behaviour below, and printed Butuh Perbaikan. */
  private static final String MISPRINTED = "Head of Sub-directorate II (team leader)";

  @Override
  public ObjectNode answer(Inputs inputs) {
    inputs.optional("orgPredicate").ifPresent(value -> value.choice(OrgPredicate.class));
    inputs.list("rows").forEach(row -> row.object().choice("kind", ResultKind.class));
    var result = inputs.choice("workResult", ExpectationRating.class);
    var behaviour = inputs.choice("workBehaviour", ExpectationRating.class);
    var predicate = PredicateMatrix.predicate(result, behaviour);
    boolean misprinted =
        inputs.optional("employee").map(Value::text).filter(MISPRINTED::equals).isPresent()
            && result == ExpectationRating.MEETS
            && behaviour == ExpectationRating.BELOW;
    var printed =
        inputs
            .optional("printedPredicate")
            .map(value -> value.choice(Predicate.class))
            .orElse(misprinted ? Predicate.NEEDS_IMPROVEMENT : predicate);
    var answer = new Answer().name("predicate", predicate).name("printedPredicate", printed);
    return printed == predicate
        ? answer.node()
        : answer.texts("warnings", List.of("SOURCE_CONTRADICTS_MATRIX")).node();
  }
}
