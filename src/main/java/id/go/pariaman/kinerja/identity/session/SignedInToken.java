package id.go.pariaman.kinerja.identity.session;

import id.go.pariaman.kinerja.identity.SignedIn;
import id.go.pariaman.kinerja.role.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person who signed in, as Spring Security carries them through a request. */
public final class SignedInToken {

  private SignedInToken() {}

  public static UsernamePasswordAuthenticationToken of(SignedIn person, Collection<Role> roles) {
    return UsernamePasswordAuthenticationToken.authenticated(
        person,
        null,
        roles.stream().map(role -> new SimpleGrantedAuthority(role.authority())).toList());
  }

  /** Before {@link StillSignedIn} has read the roles of today. */
  public static UsernamePasswordAuthenticationToken withoutRoles(SignedIn person) {
    return of(person, List.of());
  }

  /** Empty for whoever did not sign in with us. */
  public static Optional<SignedIn> person(Authentication authentication) {
    if (authentication.getPrincipal() instanceof SignedIn person) {
      return Optional.of(person);
    }
    return authentication.getPrincipal() instanceof HoldsSignedIn holder
        ? Optional.of(holder.signedIn())
        : Optional.empty();
  }
}
