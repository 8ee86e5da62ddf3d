package id.go.pariaman.kinerja.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * Who is at the provider just now. What has to match on the way back is kept in the session, as the
 * text that sessions are made of: which provider, state, nonce, the proof of PKCE, and whereto.
 */
final class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final String PENDING = "kinerja.pending";

  /** None of the values can hold one: all are ours, base64url or an address. */
  private static final String SEPARATOR = "\n";

  private final ClientRegistrationRepository providers;

  PendingSignIns(ClientRegistrationRepository providers) {
    this.providers = providers;
  }

  @Override
  public void saveAuthorizationRequest(
      OAuth2AuthorizationRequest pending,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (pending == null) {
      removeAuthorizationRequest(request, response);
      return;
    }
    request
        .getSession()
        .setAttribute(
            PENDING,
            String.join(
                SEPARATOR,
                Stream.concat(
                        Stream.of(
                                OAuth2ParameterNames.REGISTRATION_ID,
                                OidcParameterNames.NONCE,
                                PkceParameterNames.CODE_VERIFIER)
                            .map(name -> pending.<String>getAttribute(name)),
                        Stream.of(pending.getState(), pending.getRedirectUri()))
                    .toList()));
  }

  @Override
  public OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(PENDING) instanceof String text)) {
      return null;
    }
    List<String> kept = List.of(text.split(SEPARATOR));
    ClientRegistration provider = providers.findByRegistrationId(kept.get(0));
    String state = request.getParameter(OAuth2ParameterNames.STATE);
    if (provider == null || !kept.get(3).equals(state)) {
      return null;
    }
    return OAuth2AuthorizationRequest.authorizationCode()
        .clientId(provider.getClientId())
        .authorizationUri(provider.getProviderDetails().getAuthorizationUri())
        .scopes(provider.getScopes())
        .attributes(
            all -> {
              all.put(OAuth2ParameterNames.REGISTRATION_ID, kept.get(0));
              all.put(OidcParameterNames.NONCE, kept.get(1));
              all.put(PkceParameterNames.CODE_VERIFIER, kept.get(2));
            })
        .state(kept.get(3))
        .redirectUri(kept.get(4))
        .build();
  }

  @Override
  public OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    OAuth2AuthorizationRequest pending = loadAuthorizationRequest(request);
    if (pending != null) {
      request.getSession().removeAttribute(PENDING);
    }
    return pending;
  }
}
