package id.go.pariaman.kinerja.identity.signin.webapp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cockpit asks for all versions of a diagram or table and does not say how many at most, which the
 * engine refuses because each of its queries has an end: we say it.
 */
public class AllVersions extends OncePerRequestFilter {

  private static final String MOST = "maxResults=2000";

  private static final RequestMatcher VERSIONS =
      PathPatternRequestMatcher.withDefaults()
          .matcher(
              "/camunda/api/engine/engine/default/{of:process-definition|decision-definition}");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !VERSIONS.matches(request) || request.getParameter("maxResults") != null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(
        new HttpServletRequestWrapper(request) {
          @Override
          public String getQueryString() {
            String asked = super.getQueryString();
            return asked == null ? MOST : asked + "&" + MOST;
          }
        },
        response);
  }
}
