package id.go.pariaman.kinerja.identity.password;

import id.go.pariaman.kinerja.identity.Passwords;
import id.go.pariaman.kinerja.identity.SignedIn;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Proves a password if one may try now. Who has to wait hears the same as who was wrong, after
 * about the same time, but no password is looked at: a guess that was not counted is no guess.
 */
@Component
public class ProvenPasswords {

  /** More than these are answered at once, lest an attack hold all threads. */
  private static final int PAUSED_AT_MOST = 50;

  private final SignInTries tries;
  private final Passwords passwords;
  private final AtomicLong usualNanos = new AtomicLong(TimeUnit.MILLISECONDS.toNanos(50));
  private final Semaphore pauses = new Semaphore(PAUSED_AT_MOST);

  ProvenPasswords(SignInTries tries, Passwords passwords) {
    this.tries = tries;
    this.passwords = passwords;
  }

  /** Empty when it is wrong or the account locked, unknown, or to be waited for. */
  public Optional<SignedIn> prove(String userId, String password, Caller caller) {
    SignInTries.Try attempt = tries.begin(userId, caller);
    if (attempt == null) {
      pause();
      return Optional.empty();
    }
    long began = System.nanoTime();
    Optional<SignedIn> person = passwords.prove(userId, password);
    long took = System.nanoTime() - began;
    usualNanos.updateAndGet(usual -> usual + (took - usual) / 8);
    person.ifPresent(right -> tries.succeeded(attempt));
    return person;
  }

  private void pause() {
    if (pauses.tryAcquire()) {
      try {
        TimeUnit.NANOSECONDS.sleep(usualNanos.get());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        pauses.release();
      }
    }
  }
}
