package id.go.pariaman.kinerja.feedback.screening;

import static id.go.pariaman.kinerja.rules.PublishedTable.SURVEY_SIGNAL;

import id.go.pariaman.kinerja.feedback.Signal;
import id.go.pariaman.kinerja.rules.PublishedRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which answers a person must look at. A signal is worth points; besides, answers that came in a
 * burst are looked at together: citizens who share an address of a mobile network are as different
 * as others, while a script, a clerk or a straight-liner makes most of a burst alike.
 */
final class Suspicion {

  private static final int SMALLEST_GROUP = 5;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** One answer of a service point, as its row tells it. */
  record Row(String id, List<Integer> elements, Set<Signal> signals) {

    private boolean has(Signal signal) {
      return signals.contains(signal);
    }
  }

  private final Map<Signal, Integer> points;
  private final int together;
  private final int lookFrom;
  private final BigDecimal share;

  Suspicion(PublishedRules rules) {
    this.points =
        Arrays.stream(Signal.values())
            .collect(Collectors.toMap(Function.identity(), signal -> number(rules, signal.name())));
    this.together = number(rules, "TOGETHER");
    this.lookFrom = number(rules, "LOOK_FROM");
    this.share = rules.number(SURVEY_SIGNAL, "TOGETHER_SHARE");
  }

  private static int number(PublishedRules rules, String row) {
    return rules.number(SURVEY_SIGNAL, row).intValueExact();
  }

  /**
   * Points by id, of those that a person must look at.
   *
   * @param answers all verified answers of one service point in one window
   */
  Map<String, Integer> of(List<Row> answers) {
    List<Row> burst = answers.stream().filter(row -> row.has(Signal.BURST)).toList();
    Set<Predicate<Row>> alike = new HashSet<>();
    for (Signal signal : List.of(Signal.FAST, Signal.OWN_DEVICE)) {
      if (isMost(burst.stream().filter(row -> row.has(signal)).count(), burst.size())) {
        alike.add(row -> row.has(signal));
      }
    }
    burst.stream()
        .collect(Collectors.groupingBy(Row::elements, Collectors.counting()))
        .forEach(
            (elements, count) -> {
              if (isMost(count, burst.size())) {
                alike.add(
                    row ->
                        row.elements().equals(elements)
                            && (row.has(Signal.BURST) || row.has(Signal.FAST)));
              }
            });
    return answers.stream()
        .filter(row -> points(row, alike) >= lookFrom)
        .collect(Collectors.toMap(Row::id, row -> points(row, alike)));
  }

  private int points(Row row, Set<Predicate<Row>> alike) {
    int own = row.signals().stream().mapToInt(points::get).sum();
    return own + (alike.stream().anyMatch(each -> each.test(row)) ? together : 0);
  }

  private boolean isMost(long some, int all) {
    return some >= SMALLEST_GROUP
        && BigDecimal.valueOf(some)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP)
                .compareTo(share)
            >= 0;
  }
}
