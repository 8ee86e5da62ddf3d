package id.go.pariaman.kinerja.identity.oidc;

import id.go.pariaman.kinerja.identity.SignedIn;
import id.go.pariaman.kinerja.identity.session.HoldsSignedIn;
import java.util.List;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** What the provider said about a person, and the account of ours that it means. */
final class VouchedPerson extends DefaultOidcUser implements HoldsSignedIn {

  private static final long serialVersionUID = 1L;

  private final transient SignedIn signedIn;

  VouchedPerson(OidcUser user, SignedIn signedIn) {
    super(List.of(), user.getIdToken(), user.getUserInfo());
    this.signedIn = signedIn;
  }

  @Override
  public SignedIn signedIn() {
    return signedIn;
  }

  @Override
  public String getName() {
    return signedIn.userId();
  }
}
