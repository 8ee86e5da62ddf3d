package id.go.pariaman.kinerja.identity.password;

import id.go.pariaman.kinerja.identity.Accounts;
import id.go.pariaman.kinerja.identity.session.SignedInToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Checks a password against our accounts; wrong, locked and unknown look the same. */
public class PasswordSignIn implements AuthenticationProvider {

  private final Accounts accounts;

  public PasswordSignIn(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Authentication authenticate(Authentication claim) {
    return accounts
        .signIn(claim.getName().strip(), String.valueOf(claim.getCredentials()))
        .map(SignedInToken::withoutRoles)
        .orElseThrow(() -> new BadCredentialsException("wrong, locked or unknown"));
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
