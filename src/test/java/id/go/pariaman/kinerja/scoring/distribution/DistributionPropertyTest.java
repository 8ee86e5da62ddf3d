package id.go.pariaman.kinerja.scoring.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.Exact;
import id.go.pariaman.kinerja.scoring.Predicate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DistributionPropertyTest {

  private static final int LEAST_PEOPLE = 5;
  private static final DistributionProfile CIRCULAR =
      DistributionProfile.ofTheCircular(
          new BigDecimal("70"), new BigDecimal("60"), new BigDecimal("10"));

  @Provide
  Arbitrary<Map<Predicate, Integer>> counts() {
    return Arbitraries.maps(Arbitraries.of(Predicate.class), Arbitraries.integers().between(0, 40));
  }

  @Provide
  Arbitrary<List<BigDecimal>> percents() {
    return Exact.between("0", "100")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(DistributionPropertyTest::whole);
  }

  /** Cuts the list where it passes 100 and adds what is missing to it. */
  private static List<BigDecimal> whole(List<BigDecimal> some) {
    var percents = new ArrayList<BigDecimal>();
    var left = BigDecimal.valueOf(100);
    for (var percent : some) {
      percents.add(percent.min(left));
      left = left.subtract(percent.min(left));
    }
    percents.add(left);
    return percents;
  }

  /** What goes in comes out as it was: the check warns, the predicates stay. */
  @Property
  void aCheckNeverChangesAPredicate(
      @ForAll OrgPredicate organisation, @ForAll("counts") Map<Predicate, Integer> counts) {
    var people = new EnumMap<Predicate, Integer>(Predicate.class);
    people.putAll(counts);

    DistributionCheck.of(organisation, CIRCULAR, people, LEAST_PEOPLE);

    assertThat(people).isEqualTo(counts);
  }

  /** The table of the circular once more, written out class by class in whole people. */
  @Property
  void theFindingsAreThoseOfTheTable(
      @ForAll OrgPredicate organisation, @ForAll("counts") Map<Predicate, Integer> counts) {
    var check = DistributionCheck.of(organisation, CIRCULAR, counts, LEAST_PEOPLE);

    if (counts.values().stream().mapToInt(Integer::intValue).sum() < LEAST_PEOPLE) {
      assertThat(check.status()).isEqualTo(DistributionCheck.Status.REPORT_ONLY);
      assertThat(check.findings()).isEmpty();
    } else {
      var expected = table(organisation, counts);
      assertThat(check.findings()).isEqualTo(expected);
      assertThat(check.status())
          .isEqualTo(
              expected.isEmpty() ? DistributionCheck.Status.OK : DistributionCheck.Status.WARN);
    }
  }

  private static List<String> table(OrgPredicate organisation, Map<Predicate, Integer> counts) {
    int veryGood = counts.getOrDefault(Predicate.VERY_GOOD, 0);
    int good = counts.getOrDefault(Predicate.GOOD, 0);
    int improve = counts.getOrDefault(Predicate.NEEDS_IMPROVEMENT, 0);
    int poor = counts.getOrDefault(Predicate.POOR, 0);
    int veryPoor = counts.getOrDefault(Predicate.VERY_POOR, 0);
    int all = veryGood + good + improve + poor + veryPoor;
    int largest =
        List.of(veryGood, good, improve, poor, veryPoor).stream().max(Integer::compare).get();
    var found = new ArrayList<String>();
    switch (organisation) {
      case EXCELLENT -> {
        add(found, veryGood < largest, "MODE_NOT_VERY_GOOD");
        add(found, veryGood * 10 > all * 7, "VERY_GOOD_ABOVE_70");
      }
      case GOOD -> {
        add(found, good < largest, "MODE_NOT_GOOD");
        add(found, good * 10 > all * 7, "GOOD_ABOVE_70");
        add(found, improve + poor == 0, "NO_NEEDS_IMPROVEMENT_OR_POOR");
      }
      case NEEDS_IMPROVEMENT -> {
        add(found, improve < largest, "MODE_NOT_NEEDS_IMPROVEMENT");
        add(found, improve * 10 < all * 6, "NEEDS_IMPROVEMENT_BELOW_60");
        add(found, veryGood * 10 > all, "VERY_GOOD_ABOVE_10");
      }
      case POOR -> {
        add(found, poor < largest, "MODE_NOT_POOR");
        add(found, poor * 10 < all * 6, "POOR_BELOW_60");
        add(found, improve * 10 < all, "NEEDS_IMPROVEMENT_BELOW_10");
        add(found, veryGood * 10 > all, "VERY_GOOD_ABOVE_10");
      }
      case VERY_POOR -> {
        add(found, veryPoor < largest, "MODE_NOT_VERY_POOR");
        add(found, veryPoor * 10 < all * 6, "VERY_POOR_BELOW_60");
        add(found, (poor + improve) * 10 < all, "POOR_OR_NEEDS_IMPROVEMENT_BELOW_10");
        add(found, veryGood > 0, "VERY_GOOD_PRESENT");
      }
    }
    return found;
  }

  private static void add(List<String> found, boolean holds, String finding) {
    if (holds) {
      found.add(finding);
    }
  }

  @Property
  void onlySharesCountNotHowManyPeople(
      @ForAll OrgPredicate organisation,
      @ForAll("counts") Map<Predicate, Integer> counts,
      @ForAll @IntRange(min = 2, max = 50) int times) {
    var more = new EnumMap<Predicate, Integer>(Predicate.class);
    counts.forEach((predicate, count) -> more.put(predicate, count * times));

    assertThat(DistributionCheck.of(organisation, CIRCULAR, more, 1).findings())
        .isEqualTo(DistributionCheck.of(organisation, CIRCULAR, counts, 1).findings());
  }

  @Property
  void theRegulationFindsNothingTheCircularDoesNot(
      @ForAll OrgPredicate organisation, @ForAll("counts") Map<Predicate, Integer> counts) {
    var regulation =
        DistributionCheck.of(
            organisation, DistributionProfile.ofTheRegulation(), counts, LEAST_PEOPLE);

    assertThat(DistributionCheck.of(organisation, CIRCULAR, counts, LEAST_PEOPLE).findings())
        .containsAll(regulation.findings());
  }

  @Property
  void roundedGuidelinesAreEverybodyOnce(
      @ForAll @IntRange(max = 6000) int population, @ForAll("percents") List<BigDecimal> percents) {
    var counts = GuidelineRounding.byLargestRemainder(population, percents);
    var ideals = GuidelineRounding.ideals(population, percents);

    assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(population);
    for (int i = 0; i < counts.size(); i++) {
      assertThat(BigDecimal.valueOf(counts.get(i)).subtract(ideals.get(i)).abs())
          .isLessThan(BigDecimal.ONE);
    }
  }

  @Property
  void aGuidelineAloneIsLessThanOnePersonAwayAndGrowsWithItsShare(
      @ForAll @IntRange(max = 6000) int population,
      @ForAll @IntRange(max = 6000) int others,
      @ForAll("shares") BigDecimal one,
      @ForAll("shares") BigDecimal other,
      @ForAll GuidelineRounding.Operator operator) {
    var count = GuidelineRounding.byOperator(population, one, operator);
    var ideal = one.multiply(BigDecimal.valueOf(population)).movePointLeft(2);
    var away = BigDecimal.valueOf(count).subtract(ideal);
    boolean gives =
        operator == GuidelineRounding.Operator.AT_MOST
            || operator == GuidelineRounding.Operator.LESS;

    assertThat(away.abs()).isLessThan(BigDecimal.ONE);
    assertThat(away.signum()).isIn(0, gives ? 1 : -1);
    assertThat(count).isBetween(0, population);
    assertThat(GuidelineRounding.byOperator(population, one.max(other), operator))
        .isGreaterThanOrEqualTo(GuidelineRounding.byOperator(population, one.min(other), operator));
    assertThat(GuidelineRounding.byOperator(population + others, one, operator))
        .isGreaterThanOrEqualTo(count);
  }

  @Provide
  Arbitrary<BigDecimal> shares() {
    return Exact.between("0", "100");
  }

  /** Whoever sits where: equal shares get counts that differ by one at most. */
  @Property
  void equalSharesGetEqualCountsUpToOnePerson(
      @ForAll @IntRange(max = 6000) int population, @ForAll("percents") List<BigDecimal> percents) {
    var counts = GuidelineRounding.byLargestRemainder(population, percents);
    for (int i = 0; i < percents.size(); i++) {
      for (int j = 0; j < percents.size(); j++) {
        int order = percents.get(i).compareTo(percents.get(j));
        assertThat(counts.get(i) - counts.get(j))
            .isGreaterThanOrEqualTo(order > 0 ? 0 : order == 0 ? -1 : Integer.MIN_VALUE);
      }
    }
  }
}
