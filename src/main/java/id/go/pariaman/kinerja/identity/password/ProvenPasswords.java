package id.go.pariaman.kinerja.identity.password;

import id.go.pariaman.kinerja.identity.Passwords;
import id.go.pariaman.kinerja.identity.SignedIn;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Proves a password if one may try now. Who has to wait hears the same as who was wrong, after
 * about the same time, but no password is looked at: a guess that was not counted is no guess. Nor
 * is one for which there was no place at the {@link Counter}; browsers that the account knows have
 * a counter of their own, which no flood of strangers fills.
 */
@Component
public class ProvenPasswords {

  /** More than these are answered at once, lest an attack hold all threads. */
  private static final int PAUSED_AT_MOST = 50;

  /** Looked at in one moment, at each counter: more would only share the processors. */
  private static final int PLACES = Math.max(2, Runtime.getRuntime().availableProcessors());

  /** Together with the places and the pauses about half of the server's 200 threads. */
  private static final int LINE = 25;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final SignInTries tries;
  private final Passwords passwords;
  private final AtomicLong usualNanos = new AtomicLong(TimeUnit.MILLISECONDS.toNanos(50));
  private final Semaphore pauses = new Semaphore(PAUSED_AT_MOST);
  private final Counter strangers = new Counter(PLACES, LINE, PATIENCE);
  private final Counter known = new Counter(PLACES, LINE, PATIENCE);

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
    Optional<Optional<SignedIn>> looked =
        (attempt.isKnown() ? known : strangers).serve(() -> look(userId, password));
    if (looked.isEmpty()) {
      tries.untried(attempt);
    }
    Optional<SignedIn> person = looked.flatMap(found -> found);
    person.ifPresent(right -> tries.succeeded(attempt));
    return person;
  }

  private Optional<SignedIn> look(String userId, String password) {
    long began = System.nanoTime();
    Optional<SignedIn> person = passwords.prove(userId, password);
    long took = System.nanoTime() - began;
    usualNanos.updateAndGet(usual -> usual + (took - usual) / 8);
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
