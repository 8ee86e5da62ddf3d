package id.go.pariaman.kinerja.identity.signin.webapp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What the engine's REST would call a fault of the server, or build before anything of ours looks
 * at it, ends here with a sentence: a body that is {@code null}, and in Tasklist's way into a form
 * all kinds of variables but the plain ones that forms send.
 */
public class EngineBodies extends OncePerRequestFilter {

  private static final RequestMatcher FORMS =
      PathPatternRequestMatcher.withDefaults()
          .matcher(HttpMethod.POST, "/camunda/api/engine/engine/default/task/{id}/submit-form");

  private static final Set<String> PLAIN =
      Set.of("", "null", "string", "boolean", "integer", "long", "short", "double", "json");

  private static final String UNREADABLE =
      "%s tidak dapat dibaca. Muat ulang halaman lalu kirim kembali.";

  private final ObjectMapper json;

  public EngineBodies(ObjectMapper json) {
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") && !request.getMethod().equals("PUT");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] body = request.getInputStream().readAllBytes();
    Optional<String> unreadable = FORMS.matches(request) ? ofForm(body) : ofAny(body);
    if (unreadable.isPresent()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      json.writeValue(response.getWriter(), Map.of("message", unreadable.get()));
    } else {
      chain.doFilter(new ReadAlready(request, body), response);
    }
  }

  private Optional<String> ofAny(byte[] body) {
    return read(body).filter(JsonNode::isNull).map(nothing -> UNREADABLE.formatted("Isian"));
  }

  private Optional<String> ofForm(byte[] body) {
    Optional<JsonNode> sent = read(body);
    if (sent.isPresent() && !sent.get().isObject()) {
      return Optional.of(UNREADABLE.formatted("Isian"));
    }
    return sent.flatMap(
        form ->
            form.path("variables").properties().stream()
                .filter(each -> !isPlain(each.getValue().path("type")))
                .map(each -> UNREADABLE.formatted("Isian \"" + each.getKey() + "\""))
                .findFirst());
  }

  /** What is no JSON at all is left to the engine's REST, which says so. */
  private Optional<JsonNode> read(byte[] body) {
    try {
      return Optional.of(json.readTree(body));
    } catch (IOException noJson) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(JsonNode type) {
    return type.isMissingNode()
        || type.isNull()
        || type.isTextual() && PLAIN.contains(type.textValue().toLowerCase(Locale.ROOT));
  }

  private static final class ReadAlready extends HttpServletRequestWrapper {

    private final ByteArrayInputStream body;

    private ReadAlready(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = new ByteArrayInputStream(body);
    }

    @Override
    public ServletInputStream getInputStream() {
      return new ServletInputStream() {
        @Override
        public int read() {
          return body.read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
          return body.read(buffer, from, length);
        }

        @Override
        public boolean isFinished() {
          return body.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException("the engine's REST reads in the same thread");
        }
      };
    }
  }
}
