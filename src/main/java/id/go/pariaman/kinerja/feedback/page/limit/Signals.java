package id.go.pariaman.kinerja.feedback.page.limit;

import id.go.pariaman.kinerja.feedback.Signal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** What is noticed while an answer is sent. None of it refuses the answer. */
@Component
public class Signals {

  /** Nine questions cannot be read sooner. */
  static final Duration READING = Duration.ofSeconds(20);

  private static final LocalTime NIGHT_FROM = LocalTime.of(22, 0);
  private static final LocalTime NIGHT_UNTIL = LocalTime.of(5, 0);

  /**
   * A session of the staff, and the mark that a browser keeps for half a year once somebody signed
   * in with it. Only whether they are there is looked at: to look a session up would write the hour
   * of the answer beside it.
   */
  private static final List<String> STAFF = List.of("JSESSIONID", "KINERJA-PERANGKAT");

  private final Limits limits;
  private final Clock clock;

  Signals(Limits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Counts the answer for its source.
   *
   * @param shown when the form was first shown
   * @param trapped whether the field that people do not see was filled
   * @param counter whether it was sent without a code from the tablet of the counter
   */
  public Set<Signal> of(
      HttpServletRequest request,
      String servicePoint,
      Instant shown,
      boolean trapped,
      boolean counter) {
    Set<Signal> found = EnumSet.noneOf(Signal.class);
    if (clock.instant().isBefore(shown.plus(READING))) {
      found.add(Signal.FAST);
    }
    if (trapped) {
      found.add(Signal.TRAP);
    }
    if (limits.isBurst(Source.of(request), servicePoint)) {
      found.add(Signal.BURST);
    }
    if (counter || STAFF.stream().anyMatch(name -> WebUtils.getCookie(request, name) != null)) {
      found.add(Signal.OWN_DEVICE);
    }
    LocalTime now = ZonedDateTime.now(clock).toLocalTime();
    if (!now.isBefore(NIGHT_FROM) || now.isBefore(NIGHT_UNTIL)) {
      found.add(Signal.NIGHT);
    }
    return found;
  }
}
