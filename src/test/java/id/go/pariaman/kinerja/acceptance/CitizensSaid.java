package id.go.pariaman.kinerja.acceptance;

import id.go.pariaman.kinerja.feedback.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the survey comes to for each person, calculated from the files of the city and from what
 * visitors said, without any class that the application calculates it with.
 */
final class CitizensSaid {

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, List<String>> points = new HashMap<>();
  private final Map<String, String> unitOf = new HashMap<>();

  /** By period, from 1; by service point whose figures are said. */
  private final List<Map<String, List<Answer>>> said = new ArrayList<>();

  CitizensSaid() {
    CityFile.rows("units.csv")
        .forEach(row -> parents.put(row.getField("code"), row.getField("parentCode")));
    CityFile.rows("service-points.csv")
        .forEach(
            row ->
                points
                    .computeIfAbsent(row.getField("unitCode"), unit -> new ArrayList<>())
                    .add(row.getField("code")));
    CityFile.rows("employees.csv")
        .forEach(row -> unitOf.put(row.getField("nip"), row.getField("unitCode")));
  }

  void add(Map<String, List<Answer>> window) {
    said.add(window);
  }

  boolean areAskedFor(String nip) {
    return !pointsOf(nip).isEmpty();
  }

  /** Whether citizens give what such a result achieved for this person. */
  boolean speakOf(String nip, String unitOfMeasure) {
    return unitOfMeasure.equals("indeks 25-100") && !said.isEmpty() && areAskedFor(nip);
  }

  /** The mean of the windows so far, each answer counting alike; empty where nothing is said. */
  Optional<BigDecimal> index(String nip, int period) {
    BigDecimal sum = BigDecimal.ZERO;
    int people = 0;
    for (Map<String, List<Answer>> window : said.subList(0, period)) {
      List<Answer> answers =
          pointsOf(nip).stream()
              .flatMap(point -> window.getOrDefault(point, List.of()).stream())
              .toList();
      if (!answers.isEmpty()) {
        sum = sum.add(Visitors.index(answers).multiply(BigDecimal.valueOf(answers.size())));
        people += answers.size();
      }
    }
    return people == 0
        ? Optional.empty()
        : Optional.of(sum.divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP));
  }

  private List<String> pointsOf(String nip) {
    String unit = unitOf.get(nip);
    List<String> found = List.of();
    while (found.isEmpty() && !parents.getOrDefault(unit, "").isEmpty()) {
      found = below(unit);
      unit = parents.get(unit);
    }
    return found;
  }

  private List<String> below(String unit) {
    List<String> found = new ArrayList<>(points.getOrDefault(unit, List.of()));
    parents.forEach(
        (child, parent) -> {
          if (parent.equals(unit)) {
            found.addAll(below(child));
          }
        });
    return found;
  }
}
