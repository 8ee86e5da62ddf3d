package id.go.pariaman.kinerja.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before anything else looks at a request: no body is longer than a form can be, the webapps'
 * included, and no address is written so that two parts of the server could read it differently.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLimits extends OncePerRequestFilter {

  static final long LARGEST_BODY = 1024 * 1024;

  /**
   * No browser leaves it out, and the engine's REST would call a body that breaks off our fault.
   */
  private static final String LENGTH_WANTED = "Sebutkan panjang isi permintaan (Content-Length).";

  /** Spring would call a range of types our fault. */
  private static final String TYPE_WANTED =
      "Sebutkan satu jenis isi permintaan (Content-Type), misalnya application/json.";

  private static final String ANSWER_TOO_LONG = "Isian terlalu panjang. Pendekkan komentarnya.";

  /** A scan of 5 MB with what a browser puts around it; a little more reads why it is too large. */
  static final long LARGEST_UPLOAD = 6 * 1024 * 1024;

  /**
   * Nine marks, four choices, a token and 500 characters, each of which may be nine letters long.
   */
  static final long LARGEST_ANSWER = 16 * 1024;

  /** Where citizens answer: anybody may send something there. */
  private static final List<String> CITIZENS =
      List.of("/survei/k/", "/survei/titik/", "/survei/kios/");

  /** Where an operator of a unit hands in the scan of a paper form, and HR files to import. */
  private static final List<String> UPLOADS = List.of("/unit/", "/survei/impor/");

  private final ObjectMapper json;

  RequestLimits(ObjectMapper json) {
    this.json = json;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isCrooked(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (isRange(request.getContentType())) {
      refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, TYPE_WANTED);
    } else if (request.getContentLengthLong() > largest(request)) {
      refuse(
          response,
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          isCitizens(request) ? ANSWER_TOO_LONG : BodyTooLong.MESSAGE);
    } else if (request.getContentLengthLong() < 0
        && request.getHeader("Transfer-Encoding") != null) {
      if (request.getRequestURI().startsWith("/camunda/") || isCitizens(request)) {
        refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED, LENGTH_WANTED);
      } else {
        chain.doFilter(new Counted(request), response);
      }
    } else {
      chain.doFilter(request, response);
    }
  }

  private void refuse(HttpServletResponse response, int status, String message) throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    json.writeValue(response.getWriter(), Errors.of(message));
  }

  private static boolean isCitizens(HttpServletRequest request) {
    return startsWith(request, CITIZENS);
  }

  private static boolean startsWith(HttpServletRequest request, List<String> paths) {
    return paths.stream()
        .anyMatch(path -> request.getRequestURI().startsWith(request.getContextPath() + path));
  }

  private static long largest(HttpServletRequest request) {
    if (isCitizens(request)) {
      return LARGEST_ANSWER;
    }
    String type = request.getContentType();
    boolean upload =
        startsWith(request, UPLOADS)
            && type != null
            && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    return upload ? LARGEST_UPLOAD : LARGEST_BODY;
  }

  private static boolean isRange(String type) {
    return type != null && type.split(";", 2)[0].contains("*");
  }

  /** Double slashes, dots, parameters or needless escapes in the part that chose the servlet. */
  private static boolean isCrooked(HttpServletRequest request) {
    return request.getPathInfo() != null
        && !request.getRequestURI().startsWith(request.getContextPath() + request.getServletPath());
  }

  /** A body of unknown length, which breaks off where it becomes too long. */
  private static final class Counted extends HttpServletRequestWrapper {

    private Counted(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new CountedStream(super.getInputStream());
    }

    @Override
    public BufferedReader getReader() throws IOException {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }

  private static final class CountedStream extends ServletInputStream {

    private final ServletInputStream body;
    private long read;

    private CountedStream(ServletInputStream body) {
      this.body = body;
    }

    @Override
    public int read() throws IOException {
      int next = body.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int part = body.read(buffer, from, length);
      count(Math.max(part, 0));
      return part;
    }

    private void count(int part) throws IOException {
      read += part;
      if (read > LARGEST_BODY) {
        throw new BodyTooLong();
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
