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
 * when a placement, a status or an acting assignment begins or has ended.
 */
@Component
class ChangesByDate {

  /** A server that was down for longer needs an import to catch up. */
  private static final int CATCH_UP_DAYS = 31;

  private final CityStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChangesByDate(CityStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  public void afterAStart() {
    publish(CATCH_UP_DAYS);
  }

  @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Jakarta")
  @Transactional
  public void atMidnight() {
    publish(0);
  }

  private void publish(int daysBack) {
    LocalDate today = LocalDate.now(clock);
    if (store.changesBetween(today.minusDays(daysBack), today)) {
      events.publishEvent(new OrganisationChanged(today));
    }
  }
}
