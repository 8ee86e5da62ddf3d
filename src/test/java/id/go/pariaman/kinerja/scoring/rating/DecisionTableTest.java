package id.go.pariaman.kinerja.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.Completeness;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.MainBelow;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.Majority;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.Tone;
import id.go.pariaman.kinerja.scoring.reward.IncentiveSituation;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables that HR reads in Cockpit say the same as Java, over all inputs. */
class DecisionTableTest {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @Test
  void theRatingGuideIsTheSameInBoth() {
    var table = decision("result-rating");
    var guide = ResultRatingTable.written();

    assertThat(allFacts())
        .hasSize(144)
        .allSatisfy(
            facts -> {
              var row = onlyMatch(table, inputs(facts));
              assertThat(ResultSuggestion.parse(row.getEntry("suggestion"), row.getEntry("reason")))
                  .isEqualTo(guide.suggest(facts));
              assertThat(row.<String>getEntry("reason"))
                  .isEqualTo(guide.suggest(facts).joinedReasons());
            });
  }

  @Test
  void theQuadrantIsTheSameInBoth() {
    var table = decision("performance-predicate");

    for (var result : ExpectationRating.values()) {
      for (var behaviour : ExpectationRating.values()) {
        for (boolean failed : List.of(true, false)) {
          var inputs =
              Map.<String, Object>of(
                  "workResult", result.name(),
                  "workBehaviour", behaviour.name(),
                  "studyLeaveFailed", failed);
          assertThat(onlyMatch(table, inputs).<String>getEntry("predicate"))
              .as("%s", inputs)
              .isEqualTo(PredicateMatrix.predicate(result, behaviour, failed).name());
        }
      }
    }
  }

  @Test
  void eligibilityIsTheSameInBoth() {
    var table = decision("incentive-eligibility");

    assertThat(IncentiveSituation.values())
        .allSatisfy(
            situation ->
                assertThat(
                        onlyMatch(table, Map.of("situation", situation.name()))
                            .<Boolean>getEntry("eligible"))
                    .isEqualTo(situation.eligible()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"result-rating", "performance-predicate", "incentive-eligibility"})
  void everyRuleIsUsedAndSaysItsLegalBasis(String id) {
    var model = Dmn.readModelFromStream(stream(id));
    var table = model.getModelElementsByType(DecisionTable.class).iterator().next();

    var decision = (Decision) table.getParentElement();

    assertThat(decision.getId()).isEqualTo(id);
    assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P180D");
    assertThat(table.getHitPolicy()).isEqualTo(HitPolicy.UNIQUE);
    assertThat(table.getRules())
        .extracting(Rule::getDescription)
        .allSatisfy(
            description ->
                assertThat(description.getTextContent())
                    .containsAnyOf(
                        "PermenPANRB 6/2022", "pilihan rancangan", "Kota Pariaman 2018"));
    assertThat(rulesUsed(id))
        .containsExactlyInAnyOrderElementsOf(table.getRules().stream().map(Rule::getId).toList());
  }

  private static Set<String> rulesUsed(String id) {
    var used = new HashSet<String>();
    var engine =
        DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
            .customPostDecisionTableEvaluationListeners(
                List.of(event -> event.getMatchingRules().forEach(rule -> used.add(rule.getId()))))
            .buildEngine();
    var decision = engine.parseDecision(id, stream(id));
    allInputs(id).forEach(inputs -> engine.evaluateDecisionTable(decision, inputs));
    return used;
  }

  private static Stream<Map<String, Object>> allInputs(String id) {
    if (id.equals("result-rating")) {
      return allFacts().stream().map(DecisionTableTest::inputs);
    }
    if (id.equals("incentive-eligibility")) {
      return Stream.of(IncentiveSituation.values())
          .map(situation -> Map.<String, Object>of("situation", situation.name()));
    }
    return Stream.of(ExpectationRating.values())
        .flatMap(
            result ->
                Stream.of(ExpectationRating.values())
                    .flatMap(
                        behaviour ->
                            Stream.of(true, false)
                                .map(
                                    failed ->
                                        Map.<String, Object>of(
                                            "workResult", result.name(),
                                            "workBehaviour", behaviour.name(),
                                            "studyLeaveFailed", failed))));
  }

  /** Fails on no match and, by the hit policy, on more than one. */
  private static DmnDecisionResultEntries onlyMatch(DmnDecision table, Map<String, Object> inputs) {
    var match = ENGINE.evaluateDecision(table, inputs).getSingleResult();
    assertThat(match).as("no rule for %s", inputs).isNotNull();
    return match;
  }

  private static List<ResultRatingFacts> allFacts() {
    var all = new ArrayList<ResultRatingFacts>();
    for (var completeness : Completeness.values()) {
      for (var majority : Majority.values()) {
        for (var mainBelow : MainBelow.values()) {
          for (var tone : Tone.values()) {
            all.add(new ResultRatingFacts(completeness, majority, mainBelow, tone));
          }
        }
      }
    }
    return all;
  }

  private static Map<String, Object> inputs(ResultRatingFacts facts) {
    return Map.of(
        "completeness", facts.completeness().name(),
        "majority", facts.majority().name(),
        "mainBelow", facts.mainBelow().name(),
        "tone", facts.tone().name());
  }

  private static DmnDecision decision(String id) {
    return ENGINE.parseDecision(id, stream(id));
  }

  private static InputStream stream(String id) {
    return DecisionTableTest.class.getResourceAsStream("/processes/" + id + ".dmn");
  }
}
