package id.go.pariaman.kinerja.appraisal.voice;

import id.go.pariaman.kinerja.feedback.result.PointsIndex;
import id.go.pariaman.kinerja.feedback.result.PointsIndex.Outcome;
import id.go.pariaman.kinerja.feedback.result.ShownComment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What citizens said of some service points up to a period.
 *
 * @param windows one of each period so far that had one, the oldest first; never empty
 * @param comments screened ones of the last window
 */
public record Heard(List<PointsIndex> windows, List<ShownComment> comments) {

  private static final int DECIMALS = 2;

  /** How far the window of the period itself is. */
  public Outcome outcome() {
    return windows.get(windows.size() - 1).outcome();
  }

  /** All windows together, each answer counting alike; two decimals. Empty where none is said. */
  public Optional<BigDecimal> index() {
    long people = people();
    return people == 0
        ? Optional.empty()
        : Optional.of(
            said().stream()
                .map(window -> window.index().multiply(BigDecimal.valueOf(window.people())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(people), DECIMALS, RoundingMode.HALF_UP));
  }

  /** From whom the index is. */
  public Optional<SurveyActual> source() {
    return index()
        .map(
            index ->
                new SurveyActual(
                    said().stream().map(window -> window.window().toString()).toList(),
                    List.copyOf(
                        said().stream()
                            .flatMap(window -> window.counted().stream())
                            .collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll)),
                    people()));
  }

  private long people() {
    return said().stream().mapToLong(PointsIndex::people).sum();
  }

  private List<PointsIndex> said() {
    return windows.stream().filter(window -> window.outcome() == Outcome.PUBLISHED).toList();
  }
}
