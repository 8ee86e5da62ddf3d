package id.go.pariaman.kinerja.scoring.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.Exact;
import id.go.pariaman.kinerja.scoring.Predicate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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

  @Property
  void aCheckNeverChangesAPredicate(
      @ForAll OrgPredicate organisation, @ForAll("counts") Map<Predicate, Integer> counts) {
    var before = new EnumMap<Predicate, Integer>(Predicate.class);
    before.putAll(counts);
    var readOnly = Collections.unmodifiableMap(counts);

    var check = DistributionCheck.of(organisation, CIRCULAR, readOnly, LEAST_PEOPLE);

    assertThat(counts).isEqualTo(before);
    assertThat(check.findings().isEmpty())
        .isEqualTo(check.status() != DistributionCheck.Status.WARN);
    assertThat(DistributionCheck.of(organisation, CIRCULAR, readOnly, LEAST_PEOPLE))
        .isEqualTo(check);
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
