package id.go.pariaman.kinerja.rulecheck;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.go.pariaman.kinerja.rulecheck.topic.Inputs;
import id.go.pariaman.kinerja.rulecheck.topic.Malformed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads the body of a request, never more of it than a case may be long. */
final class CaseBody {

  private static final int MOST_BYTES = 1024 * 1024;
  private static final int MOST_DRAINED = 16 * MOST_BYTES;
  private static final int BUFFER = 8192;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(20)
                          .maxNumberLength(200)
                          .maxStringLength(2_000)
                          .maxNameLength(200)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  // Names that strangers choose are not kept.
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private CaseBody() {}

  /** The body is longer than a case may be. */
  static final class TooLarge extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @throws Malformed naming the place where the reader stumbled
   */
  static Inputs read(InputStream body) throws IOException, TooLarge {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      drain(body);
      throw new TooLarge();
    }
    var request = parse(text(bytes));
    if (!request.isObject()) {
      throw new Malformed("", "Kirim objek JSON dengan kunci inputs.");
    }
    if (!request.has("inputs")) {
      throw new Malformed("inputs", "Nilai ini wajib ada.");
    }
    return new Inputs(request.get("inputs"), "inputs");
  }

  /** UTF-8 and nothing that only looks like text; a mark at its beginning is allowed. */
  private static String text(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException foreign) {
      throw new Malformed("", "Kirim teks dalam UTF-8.");
    }
  }

  private static JsonNode parse(String text) throws IOException {
    try (JsonParser parser = JSON.createParser(text)) {
      try {
        JsonNode request = JSON.readTree(parser);
        if (parser.nextToken() != null) {
          throw new Malformed("", "Kirim satu objek JSON saja.");
        }
        return request == null ? JSON.missingNode() : request;
      } catch (JsonProcessingException | NumberFormatException unreadable) {
        throw new Malformed(
            path(parser.getParsingContext()), "Bagian ini bukan JSON yang dapat dibaca.");
      }
    }
  }

  private static String path(JsonStreamContext context) {
    if (context == null || context.inRoot()) {
      return "";
    }
    String parent = path(context.getParent());
    if (context.inArray()) {
      return parent + "[" + Math.max(0, context.getCurrentIndex()) + "]";
    }
    String name = context.getCurrentName() == null ? "" : context.getCurrentName();
    return parent.isEmpty() || name.isEmpty() ? parent + name : parent + "." + name;
  }

  /** Lets the sender finish, so that it reads our answer instead of a broken connection. */
  private static void drain(InputStream body) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int drained = 0;
    int read = body.read(buffer);
    while (read >= 0 && drained < MOST_DRAINED) {
      drained += read;
      read = body.read(buffer);
    }
  }
}
