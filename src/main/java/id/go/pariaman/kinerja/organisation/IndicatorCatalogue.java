package id.go.pariaman.kinerja.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The indicators, read once a minute and after an import here: every plan form shows them all, and
 * they change once a year. Another node that imported is heard within the minute.
 */
@Component
class IndicatorCatalogue {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private record Read(List<Indicator> indicators, Instant at) {}

  private final OrganisationStore store;
  private final Clock clock;
  private volatile Read last = new Read(List.of(), Instant.EPOCH);

  IndicatorCatalogue(OrganisationStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  List<Indicator> all() {
    Read read = last;
    Instant now = clock.instant();
    if (now.isAfter(read.at().plus(FRESH)) || now.isBefore(read.at())) {
      read = new Read(List.copyOf(store.indicators()), now);
      last = read;
    }
    return read.indicators();
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void forget(OrganisationChanged changed) {
    last = new Read(List.of(), Instant.EPOCH);
  }
}
