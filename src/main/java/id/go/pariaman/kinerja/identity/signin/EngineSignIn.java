package id.go.pariaman.kinerja.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/**
 * Hands the person who signed in with us over to the webapps. Every request names the engine's
 * user, not only those whose path matches Camunda's patterns: without a user the engine checks
 * nothing at all.
 */
class EngineSignIn extends ContainerBasedAuthenticationFilter {

  /** Longer than any request takes. */
  private static final Duration REQUEST = Duration.ofMinutes(5);

  @Override
  public void init(FilterConfig config) {
    authenticationProvider = new SignedInPerson();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    super.doFilter(new RequestLogin((HttpServletRequest) request), response, chain);
  }

  /** Good for this request, so that Camunda's next filter does not ask the engine once more. */
  @Override
  protected UserAuthentication createAuthentication(
      ProcessEngine engine, String userId, List<String> groups, List<String> tenants) {
    UserAuthentication login = super.createAuthentication(engine, userId, groups, tenants);
    if (login != null) {
      login.setCacheValidationTime(Date.from(Instant.now().plus(REQUEST)));
    }
    return login;
  }

  @Override
  protected String extractEngineName(HttpServletRequest request) {
    return ProcessEngines.NAME_DEFAULT;
  }

  private static class SignedInPerson implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(
        HttpServletRequest request, ProcessEngine engine) {
      Principal principal = request.getUserPrincipal();
      return principal == null
          ? AuthenticationResult.unsuccessful()
          : AuthenticationResult.successful(principal.getName());
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(
        HttpServletResponse response, ProcessEngine engine) {
      // The chain before this filter has already answered whoever is not signed in.
    }
  }
}
