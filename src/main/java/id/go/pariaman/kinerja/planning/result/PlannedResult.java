package id.go.pariaman.kinerja.planning.result;

import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.NumberText;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One planned result with its measure.
 *
 * @param no place in the plan, from 1
 * @param supports the superior's result that it serves; absent when none was named
 * @param indicatorCode code in the catalogue; absent for a measure written by the employee
 * @param ceiling the measure cannot exceed its target (100 %, or zero incidents)
 * @param targetLower equal to {@code targetUpper} for a single target; both in {@code unit}
 * @param trajectory targets by the end of each period, in {@code unit}; empty where only the year
 *     was agreed
 */
public record PlannedResult(
    int no,
    String title,
    ResultKind kind,
    Optional<String> supports,
    Optional<String> indicatorCode,
    String measure,
    IndicatorAspect aspect,
    String formula,
    String unit,
    String dataSource,
    Polarity polarity,
    Consolidation consolidation,
    boolean ceiling,
    BigDecimal targetLower,
    BigDecimal targetUpper,
    List<BigDecimal> trajectory) {

  /** The same result in another version of the plan; there it may have another number. */
  public boolean isSameAs(PlannedResult other) {
    return title.equals(other.title) && measure.equals(other.measure);
  }

  /** The target as people read it, e.g. "95-100 persen" or "12 laporan (bertahap 0; 3; 6; 12)". */
  public String targetText() {
    String target = NumberText.range(targetLower, targetUpper);
    return trajectory.isEmpty()
        ? target + " " + unit
        : "%s %s (bertahap %s)".formatted(target, unit, trajectoryText());
  }

  /** The targets by the end of each period as people write them, e.g. "10; 25; 60; 100". */
  public String trajectoryText() {
    return trajectory.stream().map(NumberText::number).collect(Collectors.joining("; "));
  }
}
