package id.go.pariaman.kinerja.feedback.result;

import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.WindowState;
import id.go.pariaman.kinerja.feedback.result.PointsIndex.Outcome;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.organisation.ServicePoint;
import id.go.pariaman.kinerja.rules.PublishedRules;
import id.go.pariaman.kinerja.scoring.satisfaction.IndexInterval;
import id.go.pariaman.kinerja.scoring.satisfaction.ResponseSums;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what survey windows say: compute, publish, read. */
@Service
public class Results {

  private static final int DECIMALS = 2;

  private final ResultStore store;
  private final Surveys surveys;
  private final Organisation organisation;
  private final Clock clock;

  Results(ResultStore store, Surveys surveys, Organisation organisation, Clock clock) {
    this.store = store;
    this.surveys = surveys;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * Computes and stores the figures; may be repeated until they are published, and changes nothing
   * afterwards.
   *
   * @throws IllegalStateException while the envelopes are sealed
   */
  @Transactional
  public WindowResult compute(WindowKey window) {
    store.lock(window);
    return switch (surveys.get(window).state()) {
      case COLLECTING -> throw new IllegalStateException("the envelopes are sealed: " + window);
      case SCREENING -> {
        WindowResult result = figured(window, PublishedRules.newest(), names());
        store.replace(result);
        yield result;
      }
      case PUBLISHED -> published(window).orElseThrow();
    };
  }

  /**
   * Computes the figures once more and makes them public, all at once and for good; a published
   * window stays as it is, however it would be cut now.
   *
   * @throws IllegalStateException while the envelopes are sealed
   */
  @Transactional
  public WindowResult publish(WindowKey window) {
    WindowResult result = compute(window);
    if (surveys.get(window).state() == WindowState.SCREENING) {
      store.markPublished(window, LocalDate.now(clock));
      surveys.publish(window);
    }
    return result;
  }

  /** Empty until the window is published. */
  public Optional<WindowResult> published(WindowKey window) {
    return store
        .stored(window)
        .filter(stored -> stored.publishedOn() != null)
        .map(stored -> store.result(window, stored.rulesVersion()));
  }

  /**
   * Screened comments of a published window, as far as enough people answered that none is known by
   * them: of units whose figures are said.
   */
  public List<ShownComment> comments(WindowKey window) {
    Optional<WindowResult> result = published(window);
    if (result.isEmpty()) {
      return List.of();
    }
    Set<String> said =
        result.get().cells().stream()
            .filter(ResultCell::isSaid)
            .map(ResultCell::code)
            .collect(Collectors.toSet());
    return store.comments(window).stream()
        .filter(comment -> said.contains(comment.unit()))
        .map(comment -> said.contains(comment.servicePoint()) ? comment : comment.withoutPoint())
        .toList();
  }

  /** The same of some service points whose figures are said. */
  public List<ShownComment> comments(WindowKey window, List<String> servicePoints) {
    return comments(window).stream()
        .filter(
            comment ->
                comment.servicePoint() != null && servicePoints.contains(comment.servicePoint()))
        .toList();
  }

  /** Windows whose figures are public, the newest first. */
  public List<WindowKey> published() {
    return store.published();
  }

  /** When the figures became public. */
  public Optional<LocalDate> publishedOn(WindowKey window) {
    return store.stored(window).map(ResultStore.Stored::publishedOn);
  }

  /** Whether what is stored has the hash that was stored with it. */
  public boolean isAsHashed(WindowKey window) {
    return store
        .stored(window)
        .map(stored -> store.result(window, stored.rulesVersion()).hash().equals(stored.sha256()))
        .orElse(false);
  }

  /** The same figures from the answers, with the names and the rules of then. */
  public WindowResult recompute(WindowKey window) {
    WindowResult stored = published(window).orElseThrow();
    Map<String, String> names = new HashMap<>();
    stored.cells().forEach(cell -> names.put(cell.code(), cell.name()));
    return figured(window, PublishedRules.version(stored.rulesVersion()), names);
  }

  /**
   * What an appraisal may be told of its service points: of whole units and of the points that are
   * said, together, weighted by answers.
   *
   * @param servicePoints codes
   */
  public PointsIndex index(String cycle, int period, List<String> servicePoints) {
    WindowKey window = new WindowKey(cycle, period);
    Optional<WindowResult> found = published(window);
    if (found.isEmpty()) {
      return PointsIndex.without(window, Outcome.NOT_YET);
    }
    List<ResultCell> cells = covering(found.get(), Set.copyOf(servicePoints));
    if (cells.isEmpty()) {
      return PointsIndex.without(window, Outcome.TOO_FEW);
    }
    ResponseSums sums =
        cells.stream()
            .map(cell -> cell.said().sums())
            .reduce(ResponseSums.NONE, ResponseSums::plus);
    IndexInterval interval =
        SurveyNumbers.of(PublishedRules.version(found.get().rulesVersion())).interval(sums);
    return new PointsIndex(
        window,
        Outcome.PUBLISHED,
        List.copyOf(pointsOf(found.get(), cells)),
        sums.index().index().rounded(DECIMALS),
        interval.lower().setScale(DECIMALS, RoundingMode.FLOOR),
        interval.upper().setScale(DECIMALS, RoundingMode.CEILING),
        sums.people());
  }

  private static List<ResultCell> covering(WindowResult result, Set<String> asked) {
    List<ResultCell> cells = new ArrayList<>();
    for (ResultCell unit : result.units().toList()) {
      List<ResultCell> points =
          result.points().filter(point -> point.unit().equals(unit.code())).toList();
      boolean whole = points.stream().allMatch(point -> asked.contains(point.code()));
      if (whole && unit.isSaid()) {
        cells.add(unit);
      } else {
        points.stream()
            .filter(point -> asked.contains(point.code()) && point.isSaid())
            .forEach(cells::add);
      }
    }
    return cells;
  }

  private static Set<String> pointsOf(WindowResult result, List<ResultCell> cells) {
    Set<String> codes = cells.stream().map(ResultCell::code).collect(Collectors.toSet());
    return result
        .points()
        .filter(point -> codes.contains(point.code()) || codes.contains(point.unit()))
        .map(ResultCell::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private WindowResult figured(WindowKey window, PublishedRules rules, Map<String, String> names) {
    return new Figuring(SurveyNumbers.of(rules))
        .of(window, store.points(window, names), names, store.profile(window));
  }

  private Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    organisation
        .units()
        .forEach(
            unit -> {
              names.put(unit.code(), unit.name());
              if (unit.parentCode() == null) {
                names.put("", unit.name());
              }
            });
    for (ServicePoint point : organisation.servicePoints()) {
      names.put(point.code(), point.serviceName());
    }
    return names;
  }
}
