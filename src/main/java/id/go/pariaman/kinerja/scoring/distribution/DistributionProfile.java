package id.go.pariaman.kinerja.scoring.distribution;

import static id.go.pariaman.kinerja.scoring.Predicate.GOOD;
import static id.go.pariaman.kinerja.scoring.Predicate.NEEDS_IMPROVEMENT;
import static id.go.pariaman.kinerja.scoring.Predicate.POOR;
import static id.go.pariaman.kinerja.scoring.Predicate.VERY_GOOD;
import static id.go.pariaman.kinerja.scoring.Predicate.VERY_POOR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What a distribution is held against, besides that the expected class be the largest. */
public record DistributionProfile(Map<OrgPredicate, List<Limit>> limits) {

  public DistributionProfile {
    limits = Map.copyOf(limits);
  }

  /** The annex of PermenPANRB 6/2022 p. 94-97 has no percentages. */
  public static DistributionProfile ofTheRegulation() {
    return new DistributionProfile(Map.of());
  }

  /**
   * SE MenPANRB 3/2023, known from secondary sources.
   *
   * @param most percent that the best expected class may have at most
   * @param least percent that a lower expected class has at least
   * @param few percent that Sangat Baik has at most, and the class beside it at least
   */
  public static DistributionProfile ofTheCircular(
      BigDecimal most, BigDecimal least, BigDecimal few) {
    return new DistributionProfile(
        Map.of(
            OrgPredicate.EXCELLENT,
            List.of(Limit.atMost(most, VERY_GOOD)),
            OrgPredicate.GOOD,
            List.of(Limit.atMost(most, GOOD), Limit.present(NEEDS_IMPROVEMENT, POOR)),
            OrgPredicate.NEEDS_IMPROVEMENT,
            List.of(Limit.atLeast(least, NEEDS_IMPROVEMENT), Limit.atMost(few, VERY_GOOD)),
            OrgPredicate.POOR,
            List.of(
                Limit.atLeast(least, POOR),
                Limit.atLeast(few, NEEDS_IMPROVEMENT),
                Limit.atMost(few, VERY_GOOD)),
            OrgPredicate.VERY_POOR,
            List.of(
                Limit.atLeast(least, VERY_POOR),
                Limit.atLeast(few, POOR, NEEDS_IMPROVEMENT),
                Limit.absent(VERY_GOOD))));
  }
}
