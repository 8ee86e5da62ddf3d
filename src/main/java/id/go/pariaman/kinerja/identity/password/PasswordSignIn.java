package id.go.pariaman.kinerja.identity.password;

import id.go.pariaman.kinerja.identity.session.SignedInToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Signs in by a password; wrong, locked, unknown and to be waited for look the same. */
public class PasswordSignIn implements AuthenticationProvider {

  private final ProvenPasswords passwords;

  public PasswordSignIn(ProvenPasswords passwords) {
    this.passwords = passwords;
  }

  /**
   * @param claim with a {@link Caller} as its details
   */
  @Override
  public Authentication authenticate(Authentication claim) {
    return passwords
        .prove(
            claim.getName().strip(),
            String.valueOf(claim.getCredentials()),
            (Caller) claim.getDetails())
        .map(SignedInToken::withoutRoles)
        .orElseThrow(() -> new BadCredentialsException("wrong, locked, unknown or too often"));
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
