package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a case is answered with; a null that says something is written, not left out. */
final class Answer {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DECIMALS = 2;

  private final ObjectNode node = JSON.objectNode();

  ObjectNode node() {
    return node;
  }

  /** Rounded to two decimals, HALF_UP. */
  Answer number(String key, Ratio value) {
    return number(key, value == null ? null : value.rounded(DECIMALS));
  }

  Answer number(String key, BigDecimal value) {
    node.put(key, value == null ? null : plain(value));
    return this;
  }

  Answer number(String key, long value) {
    node.put(key, value);
    return this;
  }

  Answer name(String key, Enum<?> value) {
    return text(key, value.name());
  }

  Answer text(String key, String value) {
    node.put(key, value);
    return this;
  }

  Answer day(String key, LocalDate value) {
    return text(key, value.toString());
  }

  Answer flag(String key, boolean value) {
    node.put(key, value);
    return this;
  }

  Answer names(String key, List<? extends Enum<?>> values) {
    return texts(key, values.stream().map(Enum::name).toList());
  }

  Answer texts(String key, List<String> values) {
    ArrayNode array = node.putArray(key);
    values.forEach(array::add);
    return this;
  }

  Answer numbers(String key, List<BigDecimal> values) {
    ArrayNode array = node.putArray(key);
    values.forEach(value -> array.add(plain(value)));
    return this;
  }

  Answer object(String key, Answer value) {
    node.set(key, value.node);
    return this;
  }

  /** Without idle zeros and without an exponent. */
  private static BigDecimal plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
