package id.go.pariaman.kinerja.organisation.city;

import id.go.pariaman.kinerja.organisation.OrganisationChanged;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was imported for a later day happens on that day: {@link OrganisationChanged} is published
 * when a placement, a status or an acting assignment begins or has ended. The day of the last look
 * is kept, so that nothing is missed however long the application stood still.
 */
@Component
class ChangesByDate {

  private final CityStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChangesByDate(CityStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Jakarta")
  @Transactional
  public void tell() {
    store.lock();
    LocalDate today = LocalDate.now(clock);
    boolean changed = store.changesUntold(today);
    store.told(today);
    if (changed) {
      events.publishEvent(new OrganisationChanged(today));
    }
  }
}
