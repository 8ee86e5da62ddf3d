package id.go.pariaman.kinerja.rulecheck.topic;

import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.distribution.DistributionProfile;
import id.go.pariaman.kinerja.scoring.rating.ResultGuide;
import id.go.pariaman.kinerja.scoring.reward.AttendanceScheme;
import id.go.pariaman.kinerja.scoring.reward.DeductionSteps;
import id.go.pariaman.kinerja.scoring.reward.Forgiveness;
import id.go.pariaman.kinerja.scoring.satisfaction.ServiceGrade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The numbers of published instruments that the cases are held against, whatever rule set the city
 * works by. Where the city decides by the same number, a test holds both together. Nothing here
 * pays anybody: what only secondary sources tell is marked.
 */
final class Published {

  private Published() {}

  /**
   * PermenPANRB 6/2022 p. 97-98 and 101 has words only ("most", "a small part"); read as rules
   * MAJORITY_ABOVE_SHARE and SMALL_PART_SHARE of rule set 2026-1. A design choice.
   */
  static final ResultGuide GUIDE = new ResultGuide(number("0.5"), number("0.25"));

  /** PermenPANRB 14/2017, annex, table of perception values and service grades. */
  static final ServiceGrade.Bounds GRADES =
      new ServiceGrade.Bounds(number("88.31"), number("76.61"), number("65.00"));

  /** Peraturan BKN 3/2023, known from secondary sources: percent of the annual coefficient. */
  static final Map<Predicate, BigDecimal> CREDIT =
      Map.of(
          Predicate.VERY_GOOD, number("150"),
          Predicate.GOOD, number("100"),
          Predicate.NEEDS_IMPROVEMENT, number("75"),
          Predicate.POOR, number("50"),
          Predicate.VERY_POOR, number("25"));

  /** What a distribution is held against. */
  enum Profile {
    /** SE MenPANRB 3/2023, known from secondary sources. */
    SE_3_2023(DistributionProfile.ofTheCircular(number("70"), number("60"), number("10"))),
    /** PermenPANRB 6/2022 p. 94-97, which has no percentages. */
    PERMENPAN_6_2022(DistributionProfile.ofTheRegulation());

    /** Of fewer people a share says nothing. A design choice. */
    static final int LEAST_PEOPLE = 5;

    private final DistributionProfile profile;

    Profile(DistributionProfile profile) {
      this.profile = profile;
    }

    DistributionProfile profile() {
      return profile;
    }
  }

  /** Tables of other bodies; they prove that a table is data. Kota Pariaman's own is unknown. */
  enum Scheme {
    /** Permentan 68/2012, its misprinted third step (61 to 291) read as 61 to 91. */
    PERMENTAN_68_2012(permentan()),
    /** A published program, not an instrument. */
    TUKIN_SERVICE(tukin());

    private final AttendanceScheme table;

    Scheme(AttendanceScheme table) {
      this.table = table;
    }

    AttendanceScheme table() {
      return table;
    }
  }

  private static AttendanceScheme permentan() {
    var steps =
        new DeductionSteps(List.of(step(31, "0.5"), step(61, "1"), step(91, "1.5")), number("2"));
    return new AttendanceScheme(steps, steps, number("2"), number("4"), null);
  }

  private static AttendanceScheme tukin() {
    return new AttendanceScheme(
        new DeductionSteps(
            List.of(step(31, "0"), step(61, "0.5"), step(91, "1.25")), number("2.5")),
        new DeductionSteps(List.of(step(31, "0.5"), step(61, "1.25")), number("2.5")),
        number("2.5"),
        number("5"),
        new Forgiveness(31, 90, 30, 2));
  }

  private static DeductionSteps.Step step(int below, String percent) {
    return new DeductionSteps.Step(below, number(percent));
  }

  private static BigDecimal number(String value) {
    return new BigDecimal(value);
  }
}
