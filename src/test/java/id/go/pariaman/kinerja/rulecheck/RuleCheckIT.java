package id.go.pariaman.kinerja.rulecheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every published case over HTTP, and every malformed one. */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleCheckIT {

  private static final String EMPLOYEE = "198405272013121003";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @LocalServerPort private int port;
  private Browser employee;

  @BeforeAll
  void signIn() {
    employee = Browser.inSession(port, EMPLOYEE);
  }

  static Stream<Arguments> cases() throws Exception {
    var cases = new ArrayList<Arguments>();
    for (var kind : KINDS) {
      try (var file = RuleCheckIT.class.getResourceAsStream("/oracles/" + kind + ".json")) {
        JSON.readTree(file).forEach(given -> cases.add(Arguments.of(kind, Named.of(given))));
      }
    }
    return cases.stream();
  }

  private static final List<String> KINDS =
      List.of(
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
          "macro-indicators");

  /** A case that shows as its id. */
  record Named(JsonNode given) {
    static Named of(JsonNode given) {
      return new Named(given);
    }

    @Override
    public String toString() {
      return given.get("id").asText();
    }
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("cases")
  void answersWhatTheCaseExpects(String kind, Named named) throws Exception {
    var request = JSON.createObjectNode().set("inputs", named.given().get("inputs"));
    var response = employee.post("/api/scoring/" + kind, JSON.writeValueAsString(request));

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("content-type").orElseThrow())
        .startsWith("application/json");
    var check = new CaseCheck(inputs -> (ObjectNode) read(response.body()));
    assertThat(check.difference(named.given())).isEmpty();
  }

  @Test
  void allPublishedCasesAreAsked() throws Exception {
    assertThat(cases()).hasSize(208);
  }

  static Stream<Arguments> malformed() {
    return MalformedCases.all();
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("malformed")
  void theFieldIsNamed(String kind, String body, String field) {
    var response = employee.post("/api/scoring/" + kind, body);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    var errors = read(response.body()).get("errors");
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).get("field").asText()).isEqualTo(field);
    assertThat(errors.get(0).get("message").asText()).endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(ints = {1_048_577, 5_000_000})
  void aBodyIsNeverTooLongToBeRefused(int length) {
    var response = employee.post("/api/scoring/wilson", " ".repeat(length));

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(read(response.body()).at("/errors/0/message").asText()).contains("1 MB");
  }

  @Test
  void nobodyElseIsAnswered() {
    assertThat(Browser.anonymous(port).post("/api/scoring/wilson", "{}").statusCode())
        .isIn(401, 403);
    assertThat(employee.post("/api/scoring/luck", "{\"inputs\": {}}").statusCode()).isEqualTo(404);
    assertThat(employee.get("/api/scoring/wilson").statusCode()).isEqualTo(405);
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
