package id.go.pariaman.kinerja.planning.result;

import java.math.BigDecimal;

/**
 * One row as a person typed it; anything may be missing or wrong.
 *
 * @param indicator a code of the catalogue, or {@link #OWN} with measure, unit, formula, source,
 *     polarity and consolidation written out
 * @param targetUpper only for a range
 * @param trajectory targets by the end of each period, "10; 25; 60; 100"; may be missing
 */
public record ResultDraft(
    String indicator,
    String title,
    String kind,
    String supports,
    BigDecimal targetLower,
    BigDecimal targetUpper,
    String trajectory,
    String measure,
    String aspect,
    String unit,
    String formula,
    String dataSource,
    String polarity,
    String consolidation) {

  /** Value of {@code indicator} for a measure that is not in the catalogue. */
  public static final String OWN = "OWN";

  /** As a form shows it for editing: what the catalogue says of an indicator was not typed. */
  public ResultDraft editable() {
    return OWN.equals(indicator)
        ? this
        : new ResultDraft(
            indicator,
            title,
            kind,
            supports,
            targetLower,
            targetUpper,
            trajectory,
            null,
            aspect,
            null,
            null,
            null,
            null,
            null);
  }
}
