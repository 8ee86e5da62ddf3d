package id.go.pariaman.kinerja.record.audit;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Names a value without telling it: SHA-256 over its canonical text. A record is its components in
 * their order, a list its elements, a map its entries by key, each as length, colon and text;
 * numbers have neither exponent nor trailing zeros, and what is missing is a hyphen.
 */
public final class Digest {

  private Digest() {}

  /** In hexadecimal, 64 digits. */
  public static String of(Object value) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(canonical(value).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  static String canonical(Object value) {
    if (value == null) {
      return "-";
    }
    if (value instanceof Optional<?> optional) {
      return canonical(optional.orElse(null));
    }
    if (value instanceof Record data) {
      return joined(
          Arrays.stream(data.getClass().getRecordComponents())
              .map(component -> read(data, component))
              .toList());
    }
    if (value instanceof List<?> list) {
      return joined(list);
    }
    if (value instanceof Map<?, ?> map) {
      return joined(
          new TreeMap<>(map)
              .entrySet().stream().map(e -> Arrays.asList(e.getKey(), e.getValue())).toList());
    }
    String text =
        value instanceof BigDecimal number
            ? number.stripTrailingZeros().toPlainString()
            : value.toString();
    return text.length() + ":" + text;
  }

  private static String joined(List<?> parts) {
    return parts.stream().map(Digest::canonical).collect(Collectors.joining(",", "[", "]"));
  }

  private static Object read(Record data, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(data);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
