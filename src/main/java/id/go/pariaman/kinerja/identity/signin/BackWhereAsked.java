package id.go.pariaman.kinerja.identity.signin;

import java.net.URI;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * Who has signed in sees the page that was asked for before, by its path alone: the remembered
 * address holds what the client said our host is.
 */
final class BackWhereAsked extends SavedRequestAwareAuthenticationSuccessHandler {

  BackWhereAsked() {
    setRedirectStrategy(
        (request, response, url) -> {
          URI asked = URI.create(url);
          String path =
              asked.isAbsolute()
                  ? asked.getRawPath()
                  : request.getContextPath() + asked.getRawPath();
          response.sendRedirect(
              asked.getRawQuery() == null ? path : path + "?" + asked.getRawQuery());
        });
  }
}
