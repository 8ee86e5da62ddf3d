package id.go.pariaman.kinerja.identity;

import java.time.Instant;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * A person whose password was right, or for whom an identity provider vouched; the principal of
 * every request.
 *
 * @param userId NIP of an employee or id of an official
 * @param passwordOf when the password that was right had been set; with another one since, the
 *     sign-in no longer counts
 * @param byProvider whether an identity provider vouched for the person instead of a password
 */
public record SignedIn(String userId, Instant passwordOf, boolean byProvider)
    implements AuthenticatedPrincipal {

  @Override
  public String getName() {
    return userId;
  }
}
