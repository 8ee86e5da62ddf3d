package id.go.pariaman.kinerja.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.Completeness;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.MainBelow;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.Majority;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.Tone;
import id.go.pariaman.kinerja.scoring.reward.IncentiveRate;
import id.go.pariaman.kinerja.scoring.reward.IncentiveSituation;
import id.go.pariaman.kinerja.scoring.reward.RateStatus;
import id.go.pariaman.kinerja.scoring.reward.ResultStanding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.junit.jupiter.params.provider.MethodSource;

/** The tables that HR reads in Cockpit say the same as Java, over all inputs. */
class DecisionTableTest {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @Test
  void theRatingGuideIsTheSameInBoth() {
    var table = decision("result-rating");
    var guide = ResultRatingTable.written();

    assertThat(INPUTS_OF.get("result-rating"))
        .hasSize(144)
        .allSatisfy(
            inputs -> {
              var facts =
                  new ResultRatingFacts(
                      Completeness.valueOf((String) inputs.get("completeness")),
                      Majority.valueOf((String) inputs.get("majority")),
                      MainBelow.valueOf((String) inputs.get("mainBelow")),
                      Tone.valueOf((String) inputs.get("tone")));
              var row = onlyMatch(table, inputs);
              assertThat(ResultSuggestion.parse(row.getEntry("suggestion"), row.getEntry("reason")))
                  .isEqualTo(guide.suggest(facts));
              assertThat(row.<String>getEntry("reason"))
                  .isEqualTo(
                      names(guide.suggest(facts).reasons().toArray(JudgementReason[]::new)).stream()
                          .collect(Collectors.joining(",")));
            });
  }

  @Test
  void theQuadrantIsTheSameInBoth() {
    var table = decision("performance-predicate");

    assertThat(INPUTS_OF.get("performance-predicate"))
        .hasSize(18)
        .allSatisfy(
            inputs ->
                assertThat(onlyMatch(table, inputs).<String>getEntry("predicate"))
                    .isEqualTo(
                        PredicateMatrix.predicate(
                                ExpectationRating.valueOf((String) inputs.get("workResult")),
                                ExpectationRating.valueOf((String) inputs.get("workBehaviour")),
                                (boolean) inputs.get("studyLeaveFailed"))
                            .name()));
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

  @Test
  void theRateIsTheSameInBoth() {
    var table = decision("incentive-rate");

    assertThat(INPUTS_OF.get("incentive-rate"))
        .hasSize(72)
        .allSatisfy(
            inputs -> {
              var rate =
                  IncentiveRate.of(
                      ResultStanding.valueOf((String) inputs.get("standing")),
                      Optional.of((String) inputs.get("predicate"))
                          .filter(predicate -> !predicate.equals("NONE"))
                          .map(Predicate::valueOf),
                      RateStatus.valueOf((String) inputs.get("rate")));
              var row = onlyMatch(table, inputs);
              assertThat(row.<String>getEntry("outcome")).isEqualTo(rate.outcome().name());
              assertThat(row.<String>getEntry("ruleCode"))
                  .isEqualTo(rate.ruleCode().orElse("NONE"));
            });
  }

  /** Every combination of what may be asked of each table. */
  private static final Map<String, List<Map<String, Object>>> INPUTS_OF =
      Map.of(
          "result-rating",
          combinations(
              new Asked("completeness", names(Completeness.values())),
              new Asked("majority", names(Majority.values())),
              new Asked("mainBelow", names(MainBelow.values())),
              new Asked("tone", names(Tone.values()))),
          "performance-predicate",
          combinations(
              new Asked("workResult", names(ExpectationRating.values())),
              new Asked("workBehaviour", names(ExpectationRating.values())),
              new Asked("studyLeaveFailed", List.of(true, false))),
          "incentive-eligibility",
          combinations(new Asked("situation", names(IncentiveSituation.values()))),
          "incentive-rate",
          combinations(
              new Asked("standing", names(ResultStanding.values())),
              new Asked(
                  "predicate",
                  Stream.concat(names(Predicate.values()).stream(), Stream.of("NONE")).toList()),
              new Asked("rate", names(RateStatus.values()))));

  private record Asked(String input, List<?> values) {}

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static List<Map<String, Object>> combinations(Asked... asked) {
    List<Map<String, Object>> all = List.of(Map.of());
    for (var next : asked) {
      var longer = new ArrayList<Map<String, Object>>();
      for (var inputs : all) {
        for (var value : next.values()) {
          var more = new HashMap<>(inputs);
          more.put(next.input(), value);
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }

  static Stream<String> tables() throws IOException {
    try (var files = Files.list(Path.of("processes"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".dmn"))
          .map(name -> name.substring(0, name.length() - ".dmn".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void everyTableIsComparedWithJava() throws IOException {
    assertThat(tables()).containsExactlyInAnyOrderElementsOf(INPUTS_OF.keySet());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyCombinationMeetsOneRuleAndEveryRuleIsUsed(String id) {
    var used = new HashSet<String>();
    var engine =
        DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
            .customPostDecisionTableEvaluationListeners(
                List.of(
                    event -> {
                      assertThat(event.getMatchingRules()).hasSize(1);
                      event.getMatchingRules().forEach(rule -> used.add(rule.getId()));
                    }))
            .buildEngine();
    var decision = engine.parseDecision(id, stream(id));

    INPUTS_OF.get(id).forEach(inputs -> engine.evaluateDecisionTable(decision, inputs));

    assertThat(used)
        .containsExactlyInAnyOrderElementsOf(
            model(id).getRules().stream().map(Rule::getId).toList());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRuleSaysItsLegalBasis(String id) {
    var table = model(id);
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
  }

  /** Numbers stay in the rule set, where they have a date and a version. */
  @ParameterizedTest
  @MethodSource("tables")
  void everyInputNamesItsCategoriesAndNoCellHoldsANumber(String id) {
    var table = model(id);
    for (var input : table.getInputs()) {
      String name = input.getCamundaInputVariable();
      var values = INPUTS_OF.get(id).stream().map(inputs -> inputs.get(name)).distinct().toList();
      if (values.get(0) instanceof String) {
        assertThat(input.getInputValues().getText().getTextContent().strip())
            .as(name)
            .isEqualTo(
                values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(",")));
      }
    }
    assertThat(table.getRules())
        .allSatisfy(
            rule -> {
              assertThat(rule.getInputEntries())
                  .allSatisfy(entry -> assertThat(entry.getTextContent()).doesNotMatch(".*\\d.*"));
              assertThat(rule.getOutputEntries())
                  .allSatisfy(entry -> assertThat(entry.getTextContent()).doesNotMatch(".*\\d.*"));
            });
  }

  private static DecisionTable model(String id) {
    return Dmn.readModelFromStream(stream(id))
        .getModelElementsByType(DecisionTable.class)
        .iterator()
        .next();
  }

  /** Fails on no match and, by the hit policy, on more than one. */
  private static DmnDecisionResultEntries onlyMatch(DmnDecision table, Map<String, Object> inputs) {
    var match = ENGINE.evaluateDecision(table, inputs).getSingleResult();
    assertThat(match).as("no rule for %s", inputs).isNotNull();
    return match;
  }

  private static DmnDecision decision(String id) {
    return ENGINE.parseDecision(id, stream(id));
  }

  private static InputStream stream(String id) {
    return DecisionTableTest.class.getResourceAsStream("/processes/" + id + ".dmn");
  }
}
