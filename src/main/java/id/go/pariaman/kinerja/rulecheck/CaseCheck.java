package id.go.pariaman.kinerja.rulecheck;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.pariaman.kinerja.rulecheck.topic.Inputs;
import id.go.pariaman.kinerja.rulecheck.topic.Malformed;
import id.go.pariaman.kinerja.rulecheck.topic.Topic;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Holds the answer to a case against what the case expects, within its tolerance. */
record CaseCheck(Topic topic) {

  /** Empty when they agree, else the first difference as an Indonesian half-sentence. */
  Optional<String> difference(JsonNode given) {
    var tolerance = given.path("tolerance");
    try {
      var answer = topic.answer(new Inputs(given.path("inputs"), "inputs"));
      return difference(
          "expected",
          given.path("expected"),
          answer,
          tolerance.isNumber() ? tolerance.decimalValue() : BigDecimal.ZERO);
    } catch (Malformed malformed) {
      return Optional.of(
          malformed.problem().field() + " tidak terbaca: " + malformed.problem().message());
    } catch (IllegalArgumentException | ArithmeticException contradictory) {
      return Optional.of("inputs tidak dapat dihitung bersama");
    }
  }

  private static Optional<String> difference(
      String path, JsonNode expected, JsonNode answer, BigDecimal tolerance) {
    if (expected.isObject() && answer.isObject()) {
      return expected.properties().stream()
          .filter(entry -> !isInformation(entry.getKey()))
          .map(entry -> difference(path, entry, answer, tolerance))
          .flatMap(Optional::stream)
          .findFirst();
    }
    if (expected.isArray() && answer.isArray() && expected.size() == answer.size()) {
      for (int i = 0; i < expected.size(); i++) {
        var found = difference(path + "[" + i + "]", expected.get(i), answer.get(i), tolerance);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    return agree(expected, answer, tolerance)
        ? Optional.empty()
        : Optional.of("%s seharusnya %s, hasil kami %s".formatted(path, expected, answer));
  }

  private static Optional<String> difference(
      String path, Map.Entry<String, JsonNode> entry, JsonNode answer, BigDecimal tolerance) {
    var at = path + "." + entry.getKey();
    return answer.has(entry.getKey())
        ? difference(at, entry.getValue(), answer.get(entry.getKey()), tolerance)
        : Optional.of("%s seharusnya %s, kami tidak menjawabnya".formatted(at, entry.getValue()));
  }

  private static boolean agree(JsonNode expected, JsonNode answer, BigDecimal tolerance) {
    return expected.isNumber() && answer.isNumber()
        ? expected.decimalValue().subtract(answer.decimalValue()).abs().compareTo(tolerance) <= 0
        : expected.equals(answer);
  }

  /** What the source printed, or what a wrong program would answer. */
  private static boolean isInformation(String key) {
    return key.equals("printedBySource") || key.equals("reproducible") || key.startsWith("wrongI");
  }
}
