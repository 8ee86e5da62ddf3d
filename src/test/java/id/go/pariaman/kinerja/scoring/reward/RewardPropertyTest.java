package id.go.pariaman.kinerja.scoring.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.scoring.Exact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What a predicate, an absence or a share is worth never turns against the one who does better. */
class RewardPropertyTest {

  private static final BigDecimal HALF_A_RUPIAH = new BigDecimal("0.5");
  private static final int A_DAY = 1440;

  @Provide
  Arbitrary<BigDecimal> rupiah() {
    return Arbitraries.longs().between(0, 100_000_000).map(BigDecimal::valueOf);
  }

  @Provide
  Arbitrary<BigDecimal> percents() {
    return Exact.between("0", "100");
  }

  @Provide
  Arbitrary<BigDecimal> shares() {
    return Exact.between("0", "1");
  }

  @Provide
  Arbitrary<BigDecimal> coefficients() {
    return Arbitraries.of("3.75", "5", "12.5", "25", "37.5", "50").map(BigDecimal::new);
  }

  /** Steps that rise in minutes and in percent, in a table of some body. */
  @Provide
  Arbitrary<AttendanceScheme> schemes() {
    return Combinators.combine(
            steps(), steps(), percents(), percents(), forgiveness().injectNull(0.3))
        .as(AttendanceScheme::new);
  }

  private Arbitrary<DeductionSteps> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 300).set().ofMinSize(1).ofMaxSize(5),
            percents().list().ofSize(6))
        .as(
            (below, percents) -> {
              var rising = percents.stream().sorted().toList();
              var steps = new ArrayList<DeductionSteps.Step>();
              for (int minutes : new TreeSet<>(below)) {
                steps.add(new DeductionSteps.Step(minutes, rising.get(steps.size())));
              }
              return new DeductionSteps(steps, rising.get(steps.size()));
            });
  }

  private static Arbitrary<Forgiveness> forgiveness() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(1, 30),
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(1, 3))
        .as(
            (free, more, width, factor) ->
                new Forgiveness(free + more, free + more + width, free, factor));
  }

  private static BigDecimal monthly(
      BigDecimal base, BigDecimal share, BigDecimal productivity, BigDecimal discipline) {
    return Allowance.monthly(base, share, BigDecimal.ONE.subtract(share), productivity, discipline);
  }

  @Property
  void anAllowanceIsWholeRupiahBetweenNothingAndItsBase(
      @ForAll("rupiah") BigDecimal base,
      @ForAll("shares") BigDecimal share,
      @ForAll("percents") BigDecimal productivity,
      @ForAll("percents") BigDecimal discipline) {
    var amount = monthly(base, share, productivity, discipline);
    var hundred = BigDecimal.valueOf(100);

    assertThat(amount.scale()).isZero();
    assertThat(amount).isBetween(BigDecimal.ZERO, base);
    assertThat(monthly(base, share, hundred, hundred)).isEqualByComparingTo(base);
    assertThat(monthly(base, share, productivity, productivity))
        .isEqualByComparingTo(monthly(base, BigDecimal.ONE, productivity, BigDecimal.ZERO));
    assertThat(monthly(base, BigDecimal.ONE.subtract(share), discipline, productivity))
        .isEqualTo(amount);
  }

  @Property
  void moreProductivityDisciplineOrBaseNeverLowersAnAllowance(
      @ForAll("rupiah") BigDecimal base,
      @ForAll("rupiah") BigDecimal otherBase,
      @ForAll("shares") BigDecimal share,
      @ForAll("percents") BigDecimal one,
      @ForAll("percents") BigDecimal other,
      @ForAll("percents") BigDecimal fixed) {
    var least = one.min(other);
    var most = one.max(other);

    assertThat(monthly(base, share, most, fixed))
        .isGreaterThanOrEqualTo(monthly(base, share, least, fixed));
    assertThat(monthly(base, share, fixed, most))
        .isGreaterThanOrEqualTo(monthly(base, share, fixed, least));
    assertThat(monthly(base.max(otherBase), share, one, fixed))
        .isGreaterThanOrEqualTo(monthly(base.min(otherBase), share, one, fixed));
  }

  @Property
  void weightsThatAreNoWholeAreRefused(
      @ForAll("shares") BigDecimal one, @ForAll("shares") BigDecimal other) {
    if (one.add(other).compareTo(BigDecimal.ONE) != 0) {
      assertThatThrownBy(
              () -> Allowance.monthly(BigDecimal.TEN, one, other, BigDecimal.ONE, BigDecimal.ONE))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Property
  void aBasicAllowanceIsTheIndexedAmountToTheNearestRupiahOrNone(
      @ForAll("shares") BigDecimal index, @ForAll("rupiah") BigDecimal national) {
    var amount = Allowance.basic(index, national).orElseThrow();

    assertThat(amount.scale()).isZero();
    assertThat(amount.subtract(index.multiply(national)).abs()).isLessThanOrEqualTo(HALF_A_RUPIAH);
    assertThat(Allowance.basic(index, null)).isEmpty();
  }

  @Property
  void moreMonthsOrABetterPredicateNeverEarnFewerPoints(
      @ForAll("coefficients") BigDecimal coefficient,
      @ForAll @IntRange(min = 1, max = 12) int months,
      @ForAll @IntRange(min = 1, max = 12) int otherMonths,
      @ForAll("percents") BigDecimal one,
      @ForAll("percents") BigDecimal other) {
    assertThat(CreditPoints.annual(one, coefficient, Math.max(months, otherMonths)))
        .isGreaterThanOrEqualTo(
            CreditPoints.annual(one, coefficient, Math.min(months, otherMonths)));
    assertThat(CreditPoints.annual(one.max(other), coefficient, months))
        .isGreaterThanOrEqualTo(CreditPoints.annual(one.min(other), coefficient, months));
    assertThat(CreditPoints.annual(one, coefficient, months))
        .isBetween(BigDecimal.ZERO, coefficient)
        .satisfies(points -> assertThat(points.scale()).isEqualTo(2));
    assertThat(CreditPoints.annual(BigDecimal.valueOf(100), coefficient, 12))
        .isEqualByComparingTo(coefficient);
  }

  @Property
  void collectedPointsAreTheirSumInAnyOrderAndNoneIsLost(
      @ForAll("manyPoints") List<BigDecimal> parts,
      @ForAll("thresholds") BigDecimal threshold,
      @ForAll long seed) {
    var shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, new Random(seed));
    var balance = CreditPoints.accumulate(parts, threshold);
    var again = CreditPoints.accumulate(shuffled, threshold);

    assertThat(again.total()).isEqualByComparingTo(balance.total());
    assertThat(again.carry()).isEqualByComparingTo(balance.carry());
    assertThat(balance.reached()).isEqualTo(balance.total().compareTo(threshold) >= 0);
    assertThat(balance.carry()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    assertThat(balance.carry().add(balance.reached() ? threshold : BigDecimal.ZERO))
        .isEqualByComparingTo(balance.total());
  }

  @Provide
  Arbitrary<List<BigDecimal>> manyPoints() {
    return Exact.between("0", "75").list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<BigDecimal> thresholds() {
    return Exact.between("0.0001", "450");
  }

  @Property
  void comingLaterOrLeavingEarlierNeverCostsLess(
      @ForAll("schemes") AttendanceScheme scheme,
      @ForAll @IntRange(max = A_DAY) int one,
      @ForAll @IntRange(max = A_DAY) int other) {
    for (var event : List.of(AttendanceEvent.LATE, AttendanceEvent.LEAVE_EARLY)) {
      var more = scheme.deduction(event, Math.max(one, other), 0);

      assertThat(more).isGreaterThanOrEqualTo(scheme.deduction(event, Math.min(one, other), 0));
      assertThat(more).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
      assertThat(scheme.deduction(event, 0, 0)).isZero();
    }
  }

  @Property
  void overtimeOnlyForgivesLatenessAndNeverCosts(
      @ForAll("schemes") AttendanceScheme scheme,
      @ForAll AttendanceEvent event,
      @ForAll @IntRange(max = A_DAY) int minutes,
      @ForAll @IntRange(max = A_DAY) int overtime,
      @ForAll @IntRange(max = A_DAY) int more) {
    var without = scheme.deduction(event, minutes, 0);
    var with = scheme.deduction(event, minutes, overtime);

    assertThat(with).isIn(BigDecimal.ZERO, without);
    assertThat(scheme.deduction(event, minutes, Math.max(overtime, more)))
        .isLessThanOrEqualTo(with);
    if (event != AttendanceEvent.LATE || scheme.forgiveness() == null) {
      assertThat(with).isEqualTo(without);
    }
    if (!event.isMeasured()) {
      assertThat(scheme.deduction(event, 0, 0)).isEqualTo(with);
    }
  }
}
