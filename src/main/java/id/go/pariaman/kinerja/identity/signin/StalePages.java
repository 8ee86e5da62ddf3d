package id.go.pariaman.kinerja.identity.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** A sign-in or sign-out page left open over night has an old token: show it anew, not an error. */
class StalePages implements AccessDeniedHandler {

  private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (e instanceof CsrfException && (path.equals("/masuk") || path.equals("/keluar"))) {
      response.sendRedirect(path + "?ulang");
    } else {
      forbidden.handle(request, response, e);
    }
  }
}
