package id.go.pariaman.kinerja.scoring.cascade;

import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One planned result, as far as a cascade is concerned.
 *
 * @param no place in the plan, from 1
 * @param supports title of the superior's result
 * @param indicator code in the catalogue; absent for a measure of one's own
 * @param targetLower equal to {@code targetUpper} for a single target; both in {@code unit}
 */
public record CascadeResult(
    int no,
    String title,
    ResultKind kind,
    Optional<String> supports,
    Optional<String> indicator,
    String unit,
    Consolidation consolidation,
    BigDecimal targetLower,
    BigDecimal targetUpper) {

  boolean supports(CascadeResult superior) {
    return supports.filter(superior.title::equals).isPresent();
  }

  /** Only a load counted in the same way can be shared and added up (p. 41). */
  boolean sharesLoadOf(CascadeResult superior) {
    return indicator.isPresent()
        && indicator.equals(superior.indicator)
        && unit.equals(superior.unit)
        && consolidation == Consolidation.SUM
        && superior.consolidation == Consolidation.SUM;
  }
}
