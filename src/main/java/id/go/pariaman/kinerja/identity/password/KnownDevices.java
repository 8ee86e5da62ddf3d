package id.go.pariaman.kinerja.identity.password;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Browsers in which an account has signed in. The cookie is a random number that says nothing; the
 * database holds its hash for each account that used it, which needs no key and can be withdrawn.
 * It opens nothing: it only spares its holder the waiting that others cause.
 */
@Component
public class KnownDevices {

  private static final Duration KEPT = Duration.ofDays(180);
  private static final int LENGTH = 43;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final TryStore store;
  private final Clock clock;

  KnownDevices(TryStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  boolean know(String device, String userId) {
    return device.length() == LENGTH
        && userId.indexOf('\0') < 0
        && store.knows(SignInTries.hash(device), userId);
  }

  /**
   * From now on this browser is known to the account. A number that we did not give is replaced:
   * somebody else may have put it there.
   *
   * @param https whether the cookie may travel by https only
   */
  public void remember(
      HttpServletRequest request, HttpServletResponse response, String userId, boolean https) {
    String device = Caller.of(request).device();
    if (device.length() != LENGTH || !store.isAnybodys(SignInTries.hash(device))) {
      device = random();
    }
    store.remember(SignInTries.hash(device), userId, clock.instant());
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(Caller.COOKIE, device)
            .path("/")
            .httpOnly(true)
            .secure(https)
            .sameSite("Lax")
            .maxAge(KEPT)
            .build()
            .toString());
  }

  @Scheduled(fixedDelay = 86_400_000, initialDelay = 3_600_000)
  void forgetTheOld() {
    store.forgetDevicesBefore(clock.instant().minus(KEPT));
  }

  private static String random() {
    byte[] number = new byte[32];
    RANDOM.nextBytes(number);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(number);
  }
}
