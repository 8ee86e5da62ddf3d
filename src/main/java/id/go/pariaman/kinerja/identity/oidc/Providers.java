package id.go.pariaman.kinerja.identity.oidc;

import id.go.pariaman.kinerja.identity.Passwords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * The identity providers that {@code spring.security.oauth2.client} names; there are none unless it
 * does, and then nothing of this exists.
 */
@Component
public class Providers {

  private static final String START =
      OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;

  private static final Logger LOG = LoggerFactory.getLogger(Providers.class);

  /** A provider as the sign-in page offers it. */
  public record Offered(String name, String path) {}

  private final ClientRegistrationRepository registrations;
  private final VouchedPeople people;

  /**
   * @param claim of the provider's that holds the NIP or the name of the account
   */
  Providers(
      ObjectProvider<ClientRegistrationRepository> registrations,
      Passwords accounts,
      @Value("${kinerja.oidc.claim:nip}") String claim) {
    this.registrations = registrations.getIfAvailable();
    this.people = new VouchedPeople(accounts, claim);
  }

  public List<Offered> offered() {
    return registrations instanceof Iterable<?> all
        ? StreamSupport.stream(all.spliterator(), false)
            .map(ClientRegistration.class::cast)
            .map(each -> new Offered(each.getClientName(), START + "/" + each.getRegistrationId()))
            .toList()
        : List.of();
  }

  /**
   * Lets their people in beside those with a password.
   *
   * @param baseAddress where the provider sends them back to; never what a request calls our host
   */
  public void letIn(
      HttpSecurity http,
      String baseAddress,
      String refusedPage,
      AuthenticationSuccessHandler signedIn)
      throws Exception {
    if (registrations == null) {
      return;
    }
    var requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, START);
    requests.setAuthorizationRequestCustomizer(
        request -> {
          OAuth2AuthorizationRequestCustomizers.withPkce().accept(request);
          sendBackTo(baseAddress, request);
        });
    http.oauth2Login(
        login ->
            login
                .loginPage("/masuk")
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(
                    start ->
                        start
                            .authorizationRequestResolver(new OnlyKnown(registrations, requests))
                            .authorizationRequestRepository(new PendingSignIns(registrations)))
                .userInfoEndpoint(user -> user.oidcUserService(people))
                .successHandler(signedIn)
                .failureHandler(
                    (request, response, e) -> {
                      LOG.warn("Masuk lewat penyedia ditolak: {}", reason(e));
                      response.sendRedirect(refusedPage);
                    }));
  }

  private static void sendBackTo(String baseAddress, OAuth2AuthorizationRequest.Builder request) {
    request.attributes(
        all ->
            request.redirectUri(
                baseAddress
                    + "/login/oauth2/code/"
                    + all.get(OAuth2ParameterNames.REGISTRATION_ID)));
  }

  /** The kind of error alone: its description may hold what the provider says of a person. */
  private static String reason(AuthenticationException refused) {
    return refused instanceof OAuth2AuthenticationException provider
        ? provider.getError().getErrorCode()
        : refused.getClass().getSimpleName();
  }

  /** An address that names no provider of ours is an address like any other that does not exist. */
  private record OnlyKnown(
      ClientRegistrationRepository registrations, OAuth2AuthorizationRequestResolver requests)
      implements OAuth2AuthorizationRequestResolver {

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
      String path = request.getRequestURI();
      boolean known =
          path.startsWith(START + "/")
              && registrations.findByRegistrationId(path.substring(START.length() + 1)) != null;
      return known ? requests.resolve(request) : null;
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
      return requests.resolve(request, provider);
    }
  }
}
