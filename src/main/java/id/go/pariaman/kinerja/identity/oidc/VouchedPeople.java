package id.go.pariaman.kinerja.identity.oidc;

import id.go.pariaman.kinerja.identity.Passwords;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Finds the account of a person the provider vouches for, by the claim that names it. Opens none,
 * and takes no role from the provider: those stay in our tables.
 */
final class VouchedPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final OidcUserService provider = new OidcUserService();
  private final Passwords accounts;
  private final String claim;

  VouchedPeople(Passwords accounts, String claim) {
    this.accounts = accounts;
    this.claim = claim;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser user = provider.loadUser(request);
    String userId = user.getClaimAsString(claim);
    if (userId == null) {
      throw new OAuth2AuthenticationException("no_claim");
    }
    return accounts
        .vouchedFor(userId)
        .map(person -> new VouchedPerson(user, person))
        .orElseThrow(() -> new OAuth2AuthenticationException("no_account"));
  }
}
