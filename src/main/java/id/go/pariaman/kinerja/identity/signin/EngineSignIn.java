package id.go.pariaman.kinerja.identity.signin;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

/**
 * Hands the person who signed in with us over to the webapps. Every request names the engine's
 * user, not only those whose path matches Camunda's patterns: without a user the engine checks
 * nothing at all.
 */
class EngineSignIn extends ContainerBasedAuthenticationFilter {

  @Override
  public void init(FilterConfig config) {
    authenticationProvider = new SignedInPerson();
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
