package id.go.pariaman.kinerja.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.ResultKind;
import id.go.pariaman.kinerja.support.Oracle;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RatingOracleTest {

  private static final ResultGuide GUIDE =
      new ResultGuide(new BigDecimal("0.5"), new BigDecimal("0.25"));

  static Stream<Oracle> resultRatings() {
    return Oracle.of("result-rating");
  }

  static Stream<Oracle> predicates() {
    return Oracle.of("predicate-matrix");
  }

  static Stream<Oracle> dossiers() {
    return Oracle.of("dossiers");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("resultRatings")
  void adviceOnAllResults(Oracle oracle) {
    var results =
        oracle
            .elements("results")
            .map(
                json ->
                    new RatedResult(
                        ResultKind.valueOf(json.get("kind").asText()),
                        json.hasNonNull("rating")
                            ? ExpectationRating.valueOf(json.get("rating").asText())
                            : null))
            .toList();
    var advice =
        new ResultRatingAdvisor(GUIDE, ResultRatingTable.written())
            .suggest(results, oracle.choice("feedbackTone", FeedbackTone.class));

    assertThat(advice.suggestion()).hasToString(oracle.expected().get("suggestion").asText());
    assertThat(advice.reasons()).extracting(Enum::name).isEqualTo(oracle.expectedTexts("reasons"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("predicates")
  void predicate(Oracle oracle) {
    var result = oracle.choice("workResult", ExpectationRating.class);
    var behaviour = oracle.choice("workBehaviour", ExpectationRating.class);
    boolean failed = oracle.inputs().path("studyLeaveFailed").asBoolean();

    var predicate = PredicateMatrix.predicate(result, behaviour, failed);

    assertThat(predicate).hasToString(oracle.expected().get("predicate").asText());
    if (oracle.expected().has("label")) {
      assertThat(predicate.quadrantLabel()).isEqualTo(oracle.expected().get("label").asText());
    }
    if (oracle.expected().has("allowedPredicates")) {
      assertThat(PredicateMatrix.allowed(result, behaviour, failed))
          .extracting(Enum::name)
          .containsExactlyElementsOf(oracle.expectedTexts("allowedPredicates"));
    }
  }

  /** Where the printed sample contradicts the quadrant, the quadrant wins and we say so. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("dossiers")
  void dossier(Oracle oracle) {
    var predicate =
        PredicateMatrix.predicate(
            oracle.choice("workResult", ExpectationRating.class),
            oracle.choice("workBehaviour", ExpectationRating.class));
    var printed = Predicate.valueOf(oracle.expected().get("printedPredicate").asText());

    assertThat(predicate).hasToString(oracle.expected().get("predicate").asText());
    assertThat(predicate == printed ? List.of() : List.of("SOURCE_CONTRADICTS_MATRIX"))
        .isEqualTo(oracle.expectedTexts("warnings"));
  }

  /** As the decision table writes a suggestion, and as it is read back. */
  @ParameterizedTest
  @CsvSource({
    "ABOVE, ''",
    "NEEDS_JUDGEMENT, NO_MAJORITY",
    "'NEEDS_JUDGEMENT', 'MISSING_RATING,NO_FEEDBACK'",
  })
  void aSuggestionSurvivesTheDecisionTable(String suggestion, String reasons) {
    var parsed = ResultSuggestion.parse(suggestion, reasons);

    assertThat(parsed.suggestion()).hasToString(suggestion);
    assertThat(parsed.reasons().stream().map(Enum::name).collect(Collectors.joining(",")))
        .isEqualTo(reasons);
    assertThat(parsed.reasons()).hasSize(reasons.isEmpty() ? 0 : reasons.split(",").length);
  }
}
