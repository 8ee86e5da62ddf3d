package id.go.pariaman.kinerja.identity.password;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A counter at which only so many are served at a time, and only so many stand in line. A look at a
 * password costs 19 MiB and a processor, and whoever waits holds a thread: without an end to both,
 * a few hundred tries from as many addresses take the memory and all threads of everybody.
 */
final class Counter {

  private final Semaphore places;
  private final Semaphore line;
  private final Duration patience;

  /**
   * @param places served at the same moment
   * @param line most who wait for a place; others are turned away at once
   * @param patience how long they wait
   */
  Counter(int places, int line, Duration patience) {
    this.places = new Semaphore(places, true);
    this.line = new Semaphore(line);
    this.patience = patience;
  }

  /** Empty when nothing was done, for want of a place. */
  <T> Optional<T> serve(Supplier<T> work) {
    if (!places.tryAcquire() && !waited()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      places.release();
    }
  }

  private boolean waited() {
    if (!line.tryAcquire()) {
      return false;
    }
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      line.release();
    }
  }
}
