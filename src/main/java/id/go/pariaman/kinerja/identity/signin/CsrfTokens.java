package id.go.pariaman.kinerja.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/**
 * Our token against forged requests. Its names differ from Camunda's {@code XSRF-TOKEN}, which is
 * Spring's default as well; the cookie is readable, so that our scripts can send it back.
 */
class CsrfTokens extends CsrfTokenRequestAttributeHandler {

  static final String COOKIE = "KINERJA-CSRF";
  static final String HEADER = "X-KINERJA-CSRF";

  static CookieCsrfTokenRepository repository(boolean https) {
    CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
    repository.setCookieName(COOKIE);
    repository.setHeaderName(HEADER);
    repository.setCookiePath("/");
    repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax").secure(https));
    return repository;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
    super.handle(request, response, token);
    if (!isBasicOnly(request)) {
      token.get(); // writes the cookie with this answer, before a script needs it
    }
  }

  /**
   * A header with name and password and no session: nothing here that a browser would send on its
   * own accord, hence nothing to forge.
   */
  static boolean isBasicOnly(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null
        && header.regionMatches(true, 0, "Basic ", 0, 6)
        && request.getSession(false) == null;
  }
}
