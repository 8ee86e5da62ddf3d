package id.go.pariaman.kinerja.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.go.pariaman.kinerja.scoring.Ratio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One case with a known answer from {@code oracles/}; a test is named after its id. */
public record Oracle(String id, JsonNode inputs, JsonNode expected, BigDecimal tolerance) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  public static Stream<Oracle> of(String file) {
    try (var in = Oracle.class.getResourceAsStream("/oracles/" + file + ".json")) {
      return Arrays.stream(JSON.readValue(in, Oracle[].class));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The other keys of a case are for the reader. */
  @JsonCreator
  static Oracle read(JsonNode json) {
    return new Oracle(
        json.get("id").asText(),
        json.get("inputs"),
        json.get("expected"),
        json.get("tolerance").decimalValue());
  }

  public boolean has(String input) {
    return inputs.hasNonNull(input);
  }

  public BigDecimal number(String input) {
    return decimal(inputs.path(input));
  }

  public String text(String input) {
    return inputs.path(input).isTextual() ? inputs.get(input).asText() : null;
  }

  public <E extends Enum<E>> E choice(String input, Class<E> type) {
    return Enum.valueOf(type, inputs.get(input).asText());
  }

  /** Null for an entry that is null. */
  public List<BigDecimal> numbers(String input) {
    return elements(inputs.path(input)).map(Oracle::decimal).toList();
  }

  public Stream<JsonNode> elements(String input) {
    return elements(inputs.path(input));
  }

  public List<String> expectedTexts(String key) {
    return elements(expected.path(key)).map(JsonNode::asText).toList();
  }

  /** A plain number, or an exact fraction such as {@code "750/7"}; null for null. */
  public static Ratio ratio(JsonNode json) {
    if (json.isTextual()) {
      var parts = json.asText().split("/");
      return Ratio.of(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
    }
    return json.isNumber() ? Ratio.of(json.decimalValue()) : null;
  }

  /** Compares what is shown, within the tolerance of the case; an absent key asserts nothing. */
  public void assertNumber(String key, BigDecimal actual) {
    if (!expected.has(key)) {
      return;
    }
    if (expected.get(key).isNull()) {
      assertThat(actual).as(key).isNull();
    } else {
      assertThat(actual)
          .as(key)
          .isNotNull()
          .isCloseTo(expected.get(key).decimalValue(), within(tolerance));
    }
  }

  private static BigDecimal decimal(JsonNode json) {
    return json.isNumber() ? json.decimalValue() : null;
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Override
  public String toString() {
    return id;
  }
}
