package id.go.pariaman.kinerja.feedback.page.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * So many of something for each key within a time. A key that stayed away is forgotten after at
 * most twice that time; keys beyond {@link #MOST} push out the older half, so that memory is
 * bounded whoever floods.
 */
final class Buckets {

  /** Keys of one generation: some megabytes where every one of them is taken. */
  static final int MOST = 10_000;

  private final int capacity;
  private final Duration within;
  private final TimeMeter meter;
  private Map<Object, Bucket> young = new HashMap<>();
  private Map<Object, Bucket> old = Map.of();
  private long turnedAt;

  Buckets(int capacity, Duration within, Clock clock) {
    this.capacity = capacity;
    this.within = within;
    this.meter = new ByClock(clock);
    this.turnedAt = meter.currentTimeNanos();
  }

  /** Takes one; false where none is left. */
  boolean take(Object key) {
    return bucket(key).tryConsume(1);
  }

  boolean isEmpty(Object key) {
    return bucket(key).getAvailableTokens() == 0;
  }

  /** Keys that are remembered, some twice. */
  synchronized int size() {
    return young.size() + old.size();
  }

  private synchronized Bucket bucket(Object key) {
    boolean late = meter.currentTimeNanos() - turnedAt >= within.toNanos();
    if (late || young.size() >= MOST) {
      old = young;
      young = new HashMap<>();
      turnedAt = meter.currentTimeNanos();
    }
    return young.computeIfAbsent(
        key,
        fresh -> {
          Bucket known = old.get(fresh);
          return known == null ? full() : known;
        });
  }

  private Bucket full() {
    return Bucket.builder()
        .withCustomTimePrecision(meter)
        .addLimit(limit -> limit.capacity(capacity).refillIntervally(capacity, within))
        .build();
  }

  private record ByClock(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return Math.multiplyExact(clock.millis(), 1_000_000L);
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
