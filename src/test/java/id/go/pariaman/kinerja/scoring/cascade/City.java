package id.go.pariaman.kinerja.scoring.cascade;

import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People and results for the tests of a cascade, in a few words. */
final class City {

  static final String WASTE = "Sampah terangkut";

  private City() {}

  static CascadeOwner person(String id, String superior, CascadeResult... results) {
    return new CascadeOwner(id, superior, true, List.of(results));
  }

  /** A load in tons, shared by adding up; nothing supported where it is null. */
  static CascadeResult load(int no, String title, String supports, String tons) {
    return result(no, title, supports, "CLN-01", "ton", Consolidation.SUM, tons, tons);
  }

  static CascadeResult level(int no, String title, String supports, String percent) {
    return result(
        no, title, supports, "CLN-06", "persen", Consolidation.TAKE_LAST_KNOWN, percent, percent);
  }

  static CascadeResult result(
      int no,
      String title,
      String supports,
      String indicator,
      String unit,
      Consolidation consolidation,
      String lower,
      String upper) {
    return new CascadeResult(
        no,
        title,
        ResultKind.MAIN,
        Optional.ofNullable(supports),
        Optional.ofNullable(indicator),
        unit,
        consolidation,
        new BigDecimal(lower),
        new BigDecimal(upper));
  }

  static CascadeResult additional(CascadeResult result) {
    return new CascadeResult(
        result.no(),
        result.title(),
        ResultKind.ADDITIONAL,
        result.supports(),
        result.indicator(),
        result.unit(),
        result.consolidation(),
        result.targetLower(),
        result.targetUpper());
  }

  /**
   * A sound tree: everybody shares the load of the superior with the colleagues, to the last ton,
   * and has a level of their own that need not add up.
   *
   * @param span how many stand directly under each
   */
  static List<CascadeOwner> sound(int people, int span) {
    var loads = new ArrayList<BigDecimal>();
    var city = new ArrayList<CascadeOwner>();
    for (int i = 0; i < people; i++) {
      boolean top = i == 0;
      int superior = (i - 1) / span;
      int first = superior * span + 1;
      int colleagues = Math.min(span, people - first);
      var load =
          top ? new BigDecimal("1000000") : share(loads.get(superior), colleagues, i - first);
      loads.add(load);
      city.add(
          person(
              "p" + i,
              top ? "walikota" : "p" + superior,
              load(1, WASTE, top ? null : WASTE, load.toPlainString()),
              level(2, "Cakupan", top ? null : "Cakupan", "90")));
    }
    return city;
  }

  /** Equal parts; the first also carries what is left. */
  private static BigDecimal share(BigDecimal whole, int parts, int index) {
    var equal = whole.divideToIntegralValue(BigDecimal.valueOf(parts));
    return index > 0 ? equal : whole.subtract(equal.multiply(BigDecimal.valueOf(parts - 1L)));
  }
}
