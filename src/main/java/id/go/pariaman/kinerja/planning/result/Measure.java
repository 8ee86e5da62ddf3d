package id.go.pariaman.kinerja.planning.result;

import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.Polarity;

/**
 * How a result is measured, from the catalogue or written by the employee.
 *
 * @param ceiling what is measured cannot exceed its target
 * @param beyondWhole a percentage that compares with something else than its whole, such as tax
 *     collected with tax planned, and may exceed 100
 */
record Measure(
    String name,
    IndicatorAspect aspect,
    String formula,
    String unit,
    String dataSource,
    Polarity polarity,
    Consolidation consolidation,
    boolean ceiling,
    boolean beyondWhole) {

  /** A part of a whole; who compares with something else writes it into the unit. */
  boolean isShare() {
    return !beyondWhole && isPlainPercent(unit);
  }

  static boolean isPlainPercent(String unit) {
    return unit.equalsIgnoreCase("persen") || unit.equals("%");
  }
}
