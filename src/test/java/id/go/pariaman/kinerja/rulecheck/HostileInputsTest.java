package id.go.pariaman.kinerja.rulecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.rulecheck.topic.Malformed;
import id.go.pariaman.kinerja.rulecheck.topic.Topic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every value of every published case, one after the other taken away or replaced by something that
 * does not belong there: it is answered, or refused by the name of a field, and nothing else.
 */
class HostileInputsTest {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** As they stand in a request, since some of them are no JSON. */
  private static final List<String> HOSTILE =
      List.of(
          "null",
          "true",
          "\"\"",
          "\" \"",
          "\"NaN\"",
          "\"Infinity\"",
          "NaN",
          "Infinity",
          "+1",
          "01",
          "0x1F",
          "1.",
          "'a'",
          "\"1/0\"",
          "\"-1/-3\"",
          "\"2026-02-30\"",
          "\"\\u0000\"",
          "\"" + "a".repeat(1_001) + "\"",
          "0",
          "-0.0",
          "-1",
          "0.5",
          "2147483648",
          "9223372036854775808",
          "1e999999999",
          "-1e999999999",
          "1e-999999999",
          "1e2147483648",
          "9".repeat(41),
          "9".repeat(201),
          "0." + "0".repeat(40) + "1",
          "[]",
          "{}",
          "[[]]",
          "[null]",
          "[1, \"x\"]",
          "{\"a\": {}}",
          "[".repeat(30) + "]".repeat(30),
          "[" + String.join(",", Collections.nCopies(10_001, "1")) + "]");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "achievement",
        "consolidation",
        "predicate-matrix",
        "result-rating",
        "dossiers",
        "satisfaction-index",
        "distribution",
        "guideline-rounding",
        "legal-clock",
        "allowance",
        "credit",
        "sample-size",
        "wilson",
        "macro-indicators"
      })
  void whateverStandsThereIsAnsweredOrNamed(String kind) throws IOException {
    var tried = new ArrayList<String>();
    try (var file = HostileInputsTest.class.getResourceAsStream("/oracles/" + kind + ".json")) {
      for (var given : JSON.readTree(file)) {
        var request = JSON.createObjectNode();
        request.set("inputs", given.get("inputs"));
        for (var at : paths(request, "")) {
          attack(kind, request, at, tried);
        }
      }
    }
    assertThat(tried).hasSizeGreaterThan(HOSTILE.size());
  }

  private static void attack(String kind, ObjectNode request, String at, List<String> tried) {
    tried.add(at);
    survive(kind, without(request, at));
    var marked = marked(request, at);
    for (var hostile : HOSTILE) {
      tried.add(at);
      survive(kind, marked.replace(MARK, hostile));
    }
    var name = at.substring(at.lastIndexOf('/') + 1);
    survive(kind, marked.replace(MARK, "1, \"" + name + "\": 2"));
  }

  private static void survive(String kind, String body) {
    var shown = kind + " " + (body.length() > 600 ? body.substring(0, 600) : body);
    assertTimeout(Duration.ofSeconds(30), () -> answer(kind, body, shown));
  }

  private static void answer(String kind, String body, String shown) throws Exception {
    try {
      var answer =
          Topic.of(kind)
              .orElseThrow()
              .answer(
                  CaseBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
      assertThat(answer.isEmpty()).as(shown).isFalse();
    } catch (Malformed refused) {
      assertThat(refused.problem().field()).as(shown).startsWith("inputs");
      assertThat(refused.problem().message()).as(shown).endsWith(".");
    } catch (RuntimeException unexpected) {
      throw new AssertionError(shown, unexpected);
    }
  }

  private static final String MARK = "\"@@\"";

  private static String marked(ObjectNode request, String at) {
    var copy = request.deepCopy();
    var parent = copy.at(at.substring(0, at.lastIndexOf('/')));
    var name = at.substring(at.lastIndexOf('/') + 1);
    if (parent instanceof ObjectNode object) {
      object.put(name, "@@");
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(name), "@@");
    }
    return copy.toString();
  }

  private static String without(ObjectNode request, String at) {
    var copy = request.deepCopy();
    var parent = copy.at(at.substring(0, at.lastIndexOf('/')));
    var name = at.substring(at.lastIndexOf('/') + 1);
    if (parent instanceof ObjectNode object) {
      object.remove(name);
    } else {
      ((ArrayNode) parent).remove(Integer.parseInt(name));
    }
    return copy.toString();
  }

  /** Every place of a request; of long lists the first and the last. */
  private static List<String> paths(JsonNode node, String at) {
    var paths = new ArrayList<String>();
    if (node.isObject()) {
      node.properties()
          .forEach(
              field -> {
                paths.add(at + "/" + field.getKey());
                paths.addAll(paths(field.getValue(), at + "/" + field.getKey()));
              });
    } else if (node.isArray()) {
      IntStream.of(0, node.size() - 1)
          .filter(i -> i >= 0 && i < node.size())
          .distinct()
          .forEach(
              i -> {
                paths.add(at + "/" + i);
                paths.addAll(paths(node.get(i), at + "/" + i));
              });
    }
    return paths;
  }
}
