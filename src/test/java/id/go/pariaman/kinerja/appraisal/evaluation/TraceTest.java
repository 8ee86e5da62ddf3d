package id.go.pariaman.kinerja.appraisal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.appraisal.explanation.Explanation;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.scoring.NumberText;
import id.go.pariaman.kinerja.scoring.Polarity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TraceTest {

  private static final int MANY = 5000;

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static JsonNode tree(Trace trace) throws JsonProcessingException {
    return JSON.readTree(JSON.writeValueAsString(trace));
  }

  private static ObjectNode rich() throws JsonProcessingException {
    RandomProposals proposals = new RandomProposals(11);
    while (true) {
      JsonNode trace = tree(proposals.next());
      if (trace.get("results").size() > 3
          && trace.get("tones").size() > 1
          && trace.at("/results/0/source/evidence").isTextual()
          && trace.at("/results/0/percent").isNumber()) {
        return (ObjectNode) trace;
      }
    }
  }

  @Test
  void everyNumberFollowsFromTheTraceAlone() throws JsonProcessingException {
    RandomProposals proposals = new RandomProposals(2026);
    Set<String> reasons = new HashSet<>();
    Set<String> overall = new HashSet<>();
    for (int i = 0; i < MANY; i++) {
      JsonNode trace = tree(proposals.next());
      TraceEvaluator.check(trace);
      trace.get("results").forEach(result -> reasons.add(result.get("reason").asText()));
      overall.add(trace.at("/overall/suggestion").asText());
    }
    assertThat(reasons)
        .contains(
            "AT_LEAST_ABOVE",
            "AT_LEAST_MEETS",
            "UNDER_MEETS",
            "CEILING_TARGET",
            "NOT_REPORTED",
            "NOT_APPLICABLE",
            "INVALID_TARGET");
    assertThat(overall).containsExactlyInAnyOrder("ABOVE", "MEETS", "BELOW", "NEEDS_JUDGEMENT");
  }

  @Test
  void anAlteredNumberIsNoticedFromTheTraceAlone() throws JsonProcessingException {
    ObjectNode trace = rich();
    ((ObjectNode) trace.at("/results/0")).put("percent", 12345);

    assertThatThrownBy(() -> TraceEvaluator.check(trace)).isInstanceOf(AssertionError.class);
  }

  @Test
  void theSameInputsGiveTheSameHash() throws JsonProcessingException {
    RandomProposals once = new RandomProposals(5);
    RandomProposals again = new RandomProposals(5);
    for (int i = 0; i < 200; i++) {
      assertThat(TraceHash.of(JSON.valueToTree(once.next())))
          .matches("[0-9a-f]{64}")
          .isEqualTo(TraceHash.of(tree(again.next())));
    }
  }

  @Test
  void theHashKnowsNumbersNotTheirSpelling() throws JsonProcessingException {
    String one = "{\"a\":[1.50,null,{}],\"b\":{\"c\":1E+2,\"d\":null},\"e\":\"\\\"\"}";
    String other = "{\"e\":\"\\\"\",\"b\":{\"c\":100.0},\"a\":[1.5,null,{}]}";

    assertThat(TraceHash.canonical(JSON.readTree(one)))
        .isEqualTo("{\"a\":[1.5,null,{}],\"b\":{\"c\":100},\"e\":\"\\\"\"}")
        .isEqualTo(TraceHash.canonical(JSON.readTree(other)));
  }

  /** Evidence, inputs, rules, outcomes: whatever is taken away or altered, the hash tells. */
  @Test
  void anyLeafThatIsRemovedChangesTheHash() throws JsonProcessingException {
    ObjectNode trace = rich();
    String hash = TraceHash.of(trace);
    List<String> leaves = new ArrayList<>();
    leaves(trace, "", leaves);
    assertThat(leaves).contains("/results/0/source/evidence", "/rules/0/value", "/tones/0");
    for (String leaf : leaves) {
      ObjectNode copy = trace.deepCopy();
      int last = leaf.lastIndexOf('/');
      JsonNode parent = copy.at(leaf.substring(0, last));
      if (parent instanceof ObjectNode object) {
        object.remove(leaf.substring(last + 1));
      } else {
        ((ArrayNode) parent).remove(Integer.parseInt(leaf.substring(last + 1)));
      }
      assertThat(TraceHash.of(copy)).as(leaf).isNotEqualTo(hash);
    }
  }

  private static void leaves(JsonNode node, String at, List<String> to) {
    if (node.isObject()) {
      node.properties().forEach(field -> leaves(field.getValue(), at + "/" + field.getKey(), to));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        leaves(node.get(i), at + "/" + i, to);
      }
    } else {
      to.add(at);
    }
  }

  @Test
  void agreedTargetsAreToldAsSuch() {
    RandomProposals proposals = new RandomProposals(7);
    Trace trace = proposals.next();
    while (trace.results().stream().noneMatch(result -> result.goal().agreed() != null)) {
      trace = proposals.next();
    }
    Explanation told = Explanation.of(trace);
    for (Trace.TracedResult result : trace.results()) {
      assertThat(told.results().get(result.no() - 1).sentences().get(0).contains("bertahap"))
          .isEqualTo(result.goal().agreed() != null);
    }
  }

  @Test
  void everyNumberIsToldWithItsRuleAndRow() throws JsonProcessingException {
    Trace trace = JSON.treeToValue(rich(), Trace.class);

    Explanation told = Explanation.of(trace);

    assertThat(told.results()).hasSameSizeAs(trace.results());
    String first = String.join(" ", told.results().get(0).sentences());
    Trace.TracedResult result = trace.results().get(0);
    assertThat(first)
        .contains(
            "SKP versi " + result.source().planVersion(),
            "laporan periode " + result.source().reportPeriod(),
            result.source().evidence(),
            "ambang di atas ekspektasi %s %% (aturan versi uji-7, Perwako uji, Pasal 1, hlm. 2)"
                .formatted(NumberText.number(trace.number(RuleCode.RESULT_ABOVE_FROM))),
            "Ambang sesuai ekspektasi %s %% (aturan versi uji-7"
                .formatted(NumberText.number(trace.number(RuleCode.RESULT_MEETS_FROM))),
            result.suggestion().label())
        .doesNotContain("null");
    assertThat(String.join(" ", told.together()))
        .contains(
            "Dari " + trace.results().size() + " hasil kerja",
            "\"Sebagian besar\" berarti lebih dari",
            "\"Sebagian kecil\" berarti paling banyak",
            "tabel keputusan usulan hasil kerja versi 3",
            trace.overall().suggestion().label())
        .doesNotContain("null");
  }

  /** Nothing can be divided by a target of zero, and no sentence says that it was. */
  @Test
  void aTargetOfZeroIsNotToldAsAQuotient() {
    RandomProposals proposals = new RandomProposals(9);
    Set<String> formulas = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      Trace trace = proposals.next();
      Explanation told = Explanation.of(trace);
      for (Trace.TracedResult result : trace.results()) {
        if (result.goal().polarity() == Polarity.MINIMIZE && result.percent() != null) {
          boolean zero = result.targetUpper().signum() == 0;
          String formula = zero ? "hanya nol yang mencapai 100" : "realisasi per target";
          formulas.add(formula);
          assertThat(String.join("", told.results().get(result.no() - 1).sentences()))
              .contains(formula);
        }
      }
    }
    assertThat(formulas).as("both were met").hasSize(2);
  }

  @Test
  void everyTraceCanBeTold() {
    RandomProposals proposals = new RandomProposals(8);
    for (int i = 0; i < 500; i++) {
      Explanation told = Explanation.of(proposals.next());
      assertThat(told.together()).hasSize(5).allSatisfy(s -> assertThat(s).endsWith("."));
      assertThat(told.results())
          .allSatisfy(
              result -> assertThat(String.join("", result.sentences())).doesNotContain("null"));
    }
  }
}
