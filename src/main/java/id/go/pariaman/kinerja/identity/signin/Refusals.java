package id.go.pariaman.kinerja.identity.signin;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.refusal.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers a client that is not or not sufficiently signed in with our JSON. There is no {@code
 * WWW-Authenticate}: a browser would open its own window for name and password.
 */
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final ObjectMapper json;

  Refusals(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    write(
        response,
        HttpServletResponse.SC_UNAUTHORIZED,
        "Anda belum masuk, atau nama pengguna dan kata sandi tidak cocok. Masuk, lalu ulangi."
            + " Setelah beberapa kali keliru, tunggu setengah menit.");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException {
    write(
        response,
        HttpServletResponse.SC_FORBIDDEN,
        e instanceof CsrfException
            ? "Sesi Anda sudah berganti. Muat ulang halaman, lalu ulangi."
            : "Anda tidak berwenang melakukan ini.");
  }

  /** Somebody else gave the password; its owner must set one of their own first. */
  void changePasswordFirst(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    write(
        response,
        HttpServletResponse.SC_FORBIDDEN,
        "Kata sandi Anda masih kata sandi awal. Masuk di halaman /masuk, ganti kata sandi itu, lalu ulangi.");
  }

  private void write(HttpServletResponse response, int status, String message) throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    json.writeValue(response.getWriter(), Map.of("errors", List.of(new Problem("", message))));
  }
}
