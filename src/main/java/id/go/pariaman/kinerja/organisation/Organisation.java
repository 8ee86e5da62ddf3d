package id.go.pariaman.kinerja.organisation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * The city as it stood, stands or will stand on a date. Somebody whose placement begins later is
 * absent before that date.
 */
@Service
public class Organisation {

  private static final String MAYOR = "mayor";

  private final OrganisationStore store;
  private final IndicatorCatalogue catalogue;

  Organisation(OrganisationStore store, IndicatorCatalogue catalogue) {
    this.store = store;
    this.catalogue = catalogue;
  }

  /** Everybody with a placement on the date and in the city's service, by unit and name. */
  public List<Member> members(LocalDate on) {
    return new Chart(store.posts(on)).members();
  }

  /**
   * @param units codes of the units wanted, without the units below them
   */
  public List<Member> members(LocalDate on, Collection<String> units) {
    var wanted = Set.copyOf(units);
    return members(on).stream().filter(member -> wanted.contains(member.unitCode())).toList();
  }

  /** Empty for an unknown NIP, for somebody without a placement on the date, and who has left. */
  public Optional<Member> member(String nip, LocalDate on) {
    return line(nip, on).member(nip);
  }

  /**
   * The immediate superior on the date. A superior whose own post has not begun, has ended, or who
   * is permanently unable (suspended, on unpaid leave, before retirement; p.89 no.2-3) is replaced
   * by who acts in that post, else by the next one up, in the end by the regional head. For
   * somebody without a placement on the date the next one counts, else the last.
   *
   * @throws IllegalArgumentException when nobody has this NIP
   */
  public Assessor assessorOf(String nip, LocalDate on) {
    return line(nip, on)
        .assessorOf(nip)
        .orElseThrow(() -> new IllegalArgumentException("no employee has this NIP"));
  }

  /**
   * Who evaluates a period. The superior on the date, p.91 no.13; but the one before the window
   * where only the superior changed inside it ({@link EvaluationWindow#oldAssessorEvaluates}) and
   * the former one serves still, p.91 no.14.
   *
   * @throws IllegalArgumentException when nobody has this NIP
   */
  public Assessor evaluatorOf(String nip, EvaluationWindow window, LocalDate on) {
    var present = assessorOf(nip, on);
    var eve = window.opens().minusDays(1);
    if (!on.isAfter(eve)) {
      return present;
    }
    var former = assessorOf(nip, eve);
    return !former.userId().equals(present.userId())
            && window.oldAssessorEvaluates(transfer(nip, former, eve, on))
            && postOf(nip, eve).equals(postOf(nip, on))
            && serves(former.userId(), on)
        ? former
        : present;
  }

  /**
   * A day from which {@code former}, superior on {@code before}, is superior no more; {@code after}
   * is such a day.
   */
  private LocalDate transfer(String nip, Assessor former, LocalDate before, LocalDate after) {
    var last = before;
    var first = after;
    while (last.plusDays(1).isBefore(first)) {
      var between = last.plusDays(ChronoUnit.DAYS.between(last, first) / 2);
      if (assessorOf(nip, between).userId().equals(former.userId())) {
        last = between;
      } else {
        first = between;
      }
    }
    return first;
  }

  /** Whether somebody can assess on the date: in a post and not unable, or the regional head. */
  public boolean serves(String userId, LocalDate on) {
    return isRegionalHead(userId)
        || member(userId, on).filter(member -> member.status().takesPart()).isPresent();
  }

  /**
   * Who replaces a silent assessor and hears objections, p.115 no.8 and p.117 B. Empty for the
   * regional head, above whom nobody stands.
   */
  public Optional<Assessor> superiorOf(String userId, LocalDate on) {
    return isRegionalHead(userId) ? Optional.empty() : Optional.of(assessorOf(userId, on));
  }

  /**
   * By which letter somebody stands above a person as Plt or Plh on the date; empty for a superior
   * in their own right.
   */
  public Optional<Deputy> deputyAbove(String nip, String userId, LocalDate on) {
    return line(nip, on)
        .deputyAbove(nip, userId)
        .flatMap(held -> store.letter(userId, held.unitCode(), held.positionCode(), on));
  }

  /** Whoever holds somebody's post as Plt or Plh on the date. */
  public List<Assessor> deputiesOf(String userId, LocalDate on) {
    return line(userId, on).deputiesOf(userId);
  }

  /** The letter by which somebody holds that post as Plt or Plh on the date. */
  public Optional<Deputy> deputy(
      String userId, String unitCode, String positionCode, LocalDate on) {
    return store.letter(userId, unitCode, positionCode, on);
  }

  /** Code of the unit whose personnel officer somebody is on the date. */
  public Optional<String> unitServedBy(String userId, LocalDate on) {
    return store.unitServedBy(userId, on);
  }

  /** Everybody who is exempt on the date or has left the city's service. */
  public List<Absence> absences(LocalDate on) {
    return store.statuses(on).stream().filter(each -> !each.status().takesPart()).toList();
  }

  public List<Indicator> indicators() {
    return catalogue.all();
  }

  public List<Unit> units() {
    return store.units();
  }

  /** Where citizens are served today, in the order of their codes. */
  public List<ServicePoint> servicePoints() {
    return store.servicePoints();
  }

  /** The accounts of offices, the regional head among them. */
  public List<Official> officials() {
    return store.officials();
  }

  /** Name of a civil servant by NIP or of an office by account. */
  public Optional<String> nameOf(String userId) {
    return store.nameOf(userId);
  }

  /**
   * The name with the post held on the date, an acting one first: "Rina Rantau (Plt. Kepala Bagian
   * Hukum)". The name alone for an office, and for somebody without a post then.
   */
  public Optional<String> nameAndPostOf(String userId, LocalDate on) {
    return line(userId, on)
        .inPost(userId)
        .map(held -> "%s (%s)".formatted(held.name(), held.title()))
        .or(() -> nameOf(userId));
  }

  private Optional<List<String>> postOf(String nip, LocalDate on) {
    return member(nip, on).map(member -> List.of(member.unitCode(), member.positionCode()));
  }

  private Chart line(String nip, LocalDate on) {
    return new Chart(store.line(nip, on));
  }

  /** Whether that is the official above whom nobody assesses. */
  public boolean isRegionalHead(String userId) {
    return officials().stream().anyMatch(o -> o.role().equals(MAYOR) && o.userId().equals(userId));
  }
}
