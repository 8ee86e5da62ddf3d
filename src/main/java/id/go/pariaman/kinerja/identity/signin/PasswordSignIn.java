package id.go.pariaman.kinerja.identity.signin;

import id.go.pariaman.kinerja.identity.Accounts;
import id.go.pariaman.kinerja.identity.SignedIn;
import id.go.pariaman.kinerja.role.Role;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Checks a password against our accounts; wrong, locked and unknown look the same. */
class PasswordSignIn implements AuthenticationProvider {

  private final Accounts accounts;

  PasswordSignIn(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Authentication authenticate(Authentication claim) {
    return accounts
        .signIn(claim.getName().strip(), String.valueOf(claim.getCredentials()))
        .map(person -> token(person, accounts.rolesOf(person.userId())))
        .orElseThrow(() -> new BadCredentialsException("wrong, locked or unknown"));
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }

  static UsernamePasswordAuthenticationToken token(SignedIn person, Collection<Role> roles) {
    List<GrantedAuthority> authorities =
        roles.stream()
            .map(role -> (GrantedAuthority) new SimpleGrantedAuthority(role.authority()))
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
  }
}
