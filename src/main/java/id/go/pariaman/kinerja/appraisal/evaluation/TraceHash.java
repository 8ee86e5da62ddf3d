package id.go.pariaman.kinerja.appraisal.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * SHA-256 over the canonical form of a trace: fields by name, no space, nothing that is null, and
 * numbers without exponent or trailing zeros, so that 100 and 100.0 are one.
 */
final class TraceHash {

  private TraceHash() {}

  /** In hexadecimal, 64 digits. */
  static String of(JsonNode trace) {
    try {
      byte[] canonical = canonical(trace).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  static String canonical(JsonNode node) {
    StringBuilder text = new StringBuilder();
    write(node, text);
    return text.toString();
  }

  private static void write(JsonNode node, StringBuilder to) {
    if (node.isObject()) {
      Map<String, JsonNode> fields = new TreeMap<>();
      node.properties().stream()
          .filter(field -> !field.getValue().isNull())
          .forEach(field -> fields.put(field.getKey(), field.getValue()));
      char before = '{';
      for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
        to.append(before).append('"').append(field.getKey()).append("\":");
        write(field.getValue(), to);
        before = ',';
      }
      to.append(before == '{' ? "{}" : "}");
    } else if (node.isArray()) {
      char before = '[';
      for (JsonNode element : node) {
        to.append(before);
        write(element, to);
        before = ',';
      }
      to.append(before == '[' ? "[]" : "]");
    } else if (node.isNumber()) {
      to.append(node.decimalValue().stripTrailingZeros().toPlainString());
    } else {
      to.append(node);
    }
  }
}
