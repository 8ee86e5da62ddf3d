package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The inputs of a case, or an object within them. Keys nobody asks for are information for the
 * reader and stay unread.
 *
 * @param path of this object in the request
 */
public record Inputs(JsonNode object, String path) {

  public Inputs {
    if (!object.isObject()) {
      throw new Malformed(path, "Isi dengan objek JSON.");
    }
  }

  /** Must be there and not null. */
  Value value(String key) {
    return nullable(key).orElseThrow(() -> malformed(key, "Isi nilai ini; tidak boleh null."));
  }

  /** Must be there; null says that nobody reported it. */
  Optional<Value> nullable(String key) {
    if (!object.has(key)) {
      throw malformed(key, "Nilai ini wajib ada.");
    }
    return optional(key);
  }

  Optional<Value> optional(String key) {
    return object.hasNonNull(key)
        ? Optional.of(new Value(object.get(key), at(key)))
        : Optional.empty();
  }

  boolean has(String key) {
    return object.has(key);
  }

  BigDecimal number(String key) {
    return value(key).number();
  }

  BigDecimal number(String key, BigDecimal least, BigDecimal most) {
    return value(key).number(least, most);
  }

  long whole(String key, long least, long most) {
    return value(key).whole(least, most);
  }

  <E extends Enum<E>> E choice(String key, Class<E> type) {
    return value(key).choice(type);
  }

  boolean flag(String key) {
    return value(key).flag();
  }

  List<Value> list(String key) {
    return value(key).list();
  }

  Malformed malformed(String key, String message) {
    return new Malformed(at(key), message);
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
