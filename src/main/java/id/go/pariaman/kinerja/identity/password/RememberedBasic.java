package id.go.pariaman.kinerja.identity.password;

import id.go.pariaman.kinerja.identity.SignedIn;
import id.go.pariaman.kinerja.identity.session.SignedInToken;
import id.go.pariaman.kinerja.identity.session.StillSignedIn;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;

/**
 * Remembers for a working day which name and password of an HTTP Basic header were right, so that a
 * client's hundred calls cost one Argon2. Kept is an HMAC under a key that lives as long as the
 * process. {@link StillSignedIn} asks the account again at every request: a changed password or a
 * lock ends what is remembered here at once. So long, since a program that has to prove itself
 * again in the middle of an attack on its account would have to wait.
 */
public class RememberedBasic implements AuthenticationProvider {

  private static final Duration REMEMBERED = Duration.ofHours(8);
  private static final int AT_MOST = 10_000;

  private record Verified(SignedIn person, Instant until) {}

  private final AuthenticationProvider passwords;
  private final Predicate<SignedIn> stands;
  private final Clock clock;
  private final SecretKeySpec key;
  private final Map<String, Verified> verified = new ConcurrentHashMap<>();

  /**
   * @param stands whether a sign-in still counts: a password may have been changed and changed back
   */
  public RememberedBasic(
      AuthenticationProvider passwords, Predicate<SignedIn> stands, Clock clock) {
    this.passwords = passwords;
    this.stands = stands;
    this.clock = clock;
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, "HmacSHA256");
  }

  @Override
  public Authentication authenticate(Authentication claim) {
    String fingerprint = fingerprint(claim);
    Instant now = clock.instant();
    Verified known = verified.get(fingerprint);
    if (known != null && now.isBefore(known.until()) && stands.test(known.person())) {
      return SignedInToken.withoutRoles(known.person());
    }
    Authentication right = passwords.authenticate(claim);
    if (verified.size() >= AT_MOST) {
      verified.values().removeIf(entry -> !now.isBefore(entry.until()));
    }
    if (verified.size() < AT_MOST) {
      verified.put(
          fingerprint, new Verified((SignedIn) right.getPrincipal(), now.plus(REMEMBERED)));
    }
    return right;
  }

  @Override
  public boolean supports(Class<?> type) {
    return passwords.supports(type);
  }

  private String fingerprint(Authentication claim) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(claim.getName().getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Base64.getEncoder()
          .encodeToString(
              mac.doFinal(String.valueOf(claim.getCredentials()).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 belongs to every JDK", e);
    }
  }
}
