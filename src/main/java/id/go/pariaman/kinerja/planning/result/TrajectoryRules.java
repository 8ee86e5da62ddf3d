package id.go.pariaman.kinerja.planning.result;

import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The targets by the end of each period as people write them, "10; 25; 60; 100": as many as the
 * year has periods, the last one the target of the year (PermenPANRB 6/2022 sample p.93).
 */
final class TrajectoryRules {

  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4})(,\\d{1,6})?");

  private TrajectoryRules() {}

  /**
   * The numbers, each in the unit of the target; none where nothing was written or something has to
   * be mended.
   *
   * @param periods of the year, 4 or 12
   */
  static List<BigDecimal> check(
      String text,
      Measure measure,
      BigDecimal lower,
      BigDecimal upper,
      int periods,
      Consumer<String> problem) {
    if (text == null || text.isBlank()) {
      return List.of();
    }
    Optional<List<BigDecimal>> read = read(text);
    if (read.isEmpty() || read.get().size() != periods) {
      problem.accept(
          "target bertahap ditulis sebagai %d angka dipisah titik koma, satu untuk akhir setiap periode. Pecahan memakai koma."
              .formatted(periods));
      return List.of();
    }
    List<BigDecimal> targets = read.get();
    if (lower != null && lower.compareTo(upper) != 0) {
      problem.accept(
          "target bertahap hanya untuk satu angka target. Kosongkan batas atas atau target bertahap.");
    } else if (lower != null && targets.get(periods - 1).compareTo(lower) != 0) {
      problem.accept(
          "angka terakhir target bertahap harus sama dengan target setahun, %s."
              .formatted(NumberText.number(lower)));
    } else if (measure.consolidation() == Consolidation.SUM && falls(targets)) {
      problem.accept(
          "target bertahap dihitung sampai akhir setiap periode, jadi angkanya tidak boleh turun.");
    }
    return targets;
  }

  private static boolean falls(List<BigDecimal> targets) {
    for (int i = 1; i < targets.size(); i++) {
      if (targets.get(i).compareTo(targets.get(i - 1)) < 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<List<BigDecimal>> read(String text) {
    List<BigDecimal> targets = new ArrayList<>();
    for (String each : text.split(";", -1)) {
      String number = each.strip();
      if (!NUMBER.matcher(number).matches()) {
        return Optional.empty();
      }
      targets.add(new BigDecimal(number.replace(".", "").replace(',', '.')));
    }
    return Optional.of(targets);
  }
}
