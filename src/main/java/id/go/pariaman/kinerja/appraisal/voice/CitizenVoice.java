package id.go.pariaman.kinerja.appraisal.voice;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.feedback.ScreeningTime;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.result.PointsIndex;
import id.go.pariaman.kinerja.feedback.result.Results;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.planning.Plans;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what citizens said of the service points that an appraisal answers for. It is told of
 * service points only, never of one answer to one person (docs/decisions/0020).
 */
@Service
public class CitizenVoice {

  /** The scale of PermenPANRB 14/2017: a measure on it is read from the survey. */
  private static final String INDEX = "indeks 25-100";

  private final Surveys surveys;
  private final Results results;
  private final Plans plans;
  private final ScreeningTime screening;
  private final Organisation organisation;
  private final Clock clock;

  CitizenVoice(
      Surveys surveys,
      Results results,
      Plans plans,
      ScreeningTime screening,
      Organisation organisation,
      Clock clock) {
    this.plans = plans;
    this.screening = screening;
    this.surveys = surveys;
    this.results = results;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** Whether citizens give the actual of a result, where they are asked. */
  public static boolean speaksOf(PlannedResult result) {
    return result.unit().equals(INDEX);
  }

  /**
   * Whether citizens are still being asked for something that a plan promises; holds the answer
   * until the transaction ends.
   */
  @Transactional
  public boolean awaited(AppraisalKey key, int period) {
    return concerns(key)
        && !points(key, new WindowKey(key.cycle(), period)).isEmpty()
        && !surveys.isPublished(new WindowKey(key.cycle(), period));
  }

  /**
   * The last day on which the figures of a period may be published without anybody's help.
   *
   * @throws IllegalArgumentException when the period has no window
   */
  public LocalDate publishedBy(AppraisalKey key, int period) {
    return screening.endsOn(surveys.get(new WindowKey(key.cycle(), period)).closesOn().plusDays(1));
  }

  /**
   * Empty where no result of the plan is theirs, or the period has no window for this person's
   * service points.
   */
  public Optional<Heard> heard(AppraisalKey key, int period) {
    List<String> points =
        concerns(key) ? points(key, new WindowKey(key.cycle(), period)) : List.of();
    if (points.isEmpty()) {
      return Optional.empty();
    }
    List<PointsIndex> windows =
        IntStream.rangeClosed(1, period)
            .filter(each -> surveys.find(new WindowKey(key.cycle(), each)).isPresent())
            .mapToObj(each -> results.index(key.cycle(), each, points))
            .toList();
    return Optional.of(
        new Heard(windows, results.comments(new WindowKey(key.cycle(), period), points)));
  }

  /** The same windows and service points once more, without comments. */
  public Heard again(SurveyActual given) {
    return new Heard(
        given.windows().stream()
            .map(WindowKey::of)
            .map(window -> results.index(window.cycle(), window.period(), given.points()))
            .toList(),
        List.of());
  }

  private boolean concerns(AppraisalKey key) {
    return plans.get(key).results().stream().anyMatch(CitizenVoice::speaksOf);
  }

  private List<String> points(AppraisalKey key, WindowKey window) {
    List<String> asked = surveys.points(window);
    if (asked.isEmpty()) {
      return List.of();
    }
    return organisation
        .member(key.nip(), LocalDate.now(clock))
        .map(
            member ->
                AnswerableUnits.of(organisation.units(), organisation.servicePoints())
                    .points(member.unitCode()))
        .orElse(List.of())
        .stream()
        .filter(asked::contains)
        .toList();
  }
}
