package id.go.pariaman.kinerja.identity;

import java.io.Serializable;
import java.time.Instant;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * A person whose password was right; the principal of every request.
 *
 * @param userId NIP of an employee or id of an official
 * @param passwordOf when the password that was right had been set; with another one since, the
 *     sign-in no longer counts
 */
public record SignedIn(String userId, Instant passwordOf)
    implements AuthenticatedPrincipal, Serializable {

  @Override
  public String getName() {
    return userId;
  }
}
