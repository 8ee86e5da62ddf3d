package id.go.pariaman.kinerja.identity;

import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.organisation.OrganisationChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Who assesses anybody on a day. Read from the whole organisation, since a vacant post passes its
 * people on; kept for a minute, since every request asks, and thrown away when an import changed
 * something.
 */
@Component
class Assessors {

  private static final Duration KEPT = Duration.ofMinutes(1);

  private record Snapshot(LocalDate on, Set<String> userIds, Instant until) {}

  private final Organisation organisation;
  private final Clock clock;
  private volatile Snapshot snapshot;

  Assessors(Organisation organisation, Clock clock) {
    this.organisation = organisation;
    this.clock = clock;
  }

  Set<String> on(LocalDate day) {
    Snapshot present = snapshot;
    Instant now = clock.instant();
    if (present == null || !present.on().equals(day) || now.isAfter(present.until())) {
      present = new Snapshot(day, read(day), now.plus(KEPT));
      snapshot = present;
    }
    return present.userIds();
  }

  @TransactionalEventListener(OrganisationChanged.class)
  void forget() {
    snapshot = null;
  }

  private Set<String> read(LocalDate day) {
    return organisation.members(day).stream()
        .map(member -> member.assessor().userId())
        .collect(Collectors.toUnmodifiableSet());
  }
}
