package id.go.pariaman.kinerja.identity.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How often one may try, in the database and so over all nodes together. Two buckets that know
 * nothing of each other: an address has 20 tries in ten minutes, whatever the accounts; an account
 * answers after three failures only once in a while, 30 seconds at most, whatever the addresses.
 * Neither can be used to shut somebody out: a browser in which the account has signed in before
 * meets neither of them, only 20 tries of its own.
 *
 * <p>A try is counted before the password is looked at and taken back when it was right, so that a
 * hundred at the same moment are not a hundred guesses.
 */
@Component
class SignInTries {

  static final Duration WINDOW = Duration.ofMinutes(10);
  static final int MOST = 20;
  static final int FREE = 3;
  static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  /** A try that may be made; what to take back when the password was right. */
  record Try(byte[] account, byte[] place) {

    /** Whether it comes from a browser that the account knows. */
    boolean isKnown() {
      return account == null;
    }
  }

  private final TryStore store;
  private final KnownDevices devices;
  private final Clock clock;

  SignInTries(TryStore store, KnownDevices devices, Clock clock) {
    this.store = store;
    this.devices = devices;
    this.clock = clock;
  }

  /** Null when one has to wait. Unknown accounts are counted like any other. */
  Try begin(String userId, Caller caller) {
    String account = userId.toLowerCase(Locale.ROOT);
    Instant now = clock.instant();
    if (devices.know(caller.device(), userId)) {
      byte[] device = hash("device:" + caller.device() + ":" + account);
      return store.countInWindow(device, MOST, now, WINDOW) ? new Try(null, device) : null;
    }
    byte[] address = hash("address:" + caller.address());
    if (!store.countInWindow(address, MOST, now, WINDOW)) {
      return null;
    }
    byte[] ofAccount = hash("account:" + account);
    return store.countWithDelay(ofAccount, FREE, LONGEST_WAIT, now, WINDOW)
        ? new Try(ofAccount, address)
        : null;
  }

  /**
   * The account's failures are forgotten. The place gets this one try back and no more: else
   * whoever has one account could try the others for ever.
   */
  void succeeded(Try attempt) {
    if (!attempt.isKnown()) {
      store.forget(attempt.account());
    }
    store.takeBack(attempt.place());
  }

  /** Nobody looked at the password: it was no try. */
  void untried(Try attempt) {
    if (!attempt.isKnown()) {
      store.takeBack(attempt.account());
    }
    store.takeBack(attempt.place());
  }

  @Scheduled(fixedDelay = 600_000, initialDelay = 600_000)
  void forgetTheOld() {
    store.forgetBefore(clock.instant().minus(WINDOW));
  }

  static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 belongs to every JDK", e);
    }
  }
}
