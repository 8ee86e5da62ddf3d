package id.go.pariaman.kinerja.identity.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A sign-in or sign-out page left open over night has an old token: show it anew, not an error. An
 * address that nobody may open does not exist.
 */
class StalePages implements AccessDeniedHandler {

  private static final RequestMatcher FOR_OTHER_ROLES =
      Requests.at("/siklus/**", "/aturan/**", "/audit/**");

  private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (e instanceof CsrfException && (path.equals("/masuk") || path.equals("/keluar"))) {
      response.sendRedirect(path + "?ulang");
    } else if (!(e instanceof CsrfException) && !FOR_OTHER_ROLES.matches(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      forbidden.handle(request, response, e);
    }
  }
}
