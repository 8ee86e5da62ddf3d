package id.go.pariaman.kinerja.identity.signin.webapp;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Camunda's own sign-in, sign-out and set-up do not exist here (CVE-2026-77226: the set-up hands
 * out administrators), nor does its welcome page, which leads to ours.
 */
public class ClosedDoors extends OncePerRequestFilter {

  private static final RequestMatcher CLOSED =
      any(
          "/camunda/api/admin/auth/user/*/login/**",
          "/camunda/api/admin/auth/user/*/logout/**",
          "/camunda/api/admin/setup/**",
          "/camunda/app/admin/*/setup/**",
          "/camunda/app/admin/setup/**",
          "/camunda/api/welcome/**",
          "/engine-rest/**");

  private static final RequestMatcher WELCOME =
      any("/camunda", "/camunda/", "/camunda/app", "/camunda/app/", "/camunda/app/welcome/**");

  /** Camunda's pages exist for three webapps and the one engine; for others it answers 500. */
  private static final Pattern NO_PAGE =
      Pattern.compile(
          "/camunda/app/(?!(?:tasklist|cockpit|admin)(?:/|$))[^.]*"
              + "|/camunda/app/[^/]+/(?!default(?:/|$))[\\w-]+/?");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (CLOSED.matches(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (WELCOME.matches(request)) {
      response.sendRedirect("/");
    } else if (NO_PAGE.matcher(request.getRequestURI()).matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static RequestMatcher any(String... patterns) {
    return new OrRequestMatcher(
        Stream.of(patterns)
            .map(pattern -> (RequestMatcher) withDefaults().matcher(pattern))
            .toList());
  }
}
