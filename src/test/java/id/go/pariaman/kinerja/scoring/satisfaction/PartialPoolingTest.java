package id.go.pariaman.kinerja.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PartialPoolingTest {

  /**
   * Worked by hand: indices 50, 50, 100, 100 at one point and 100 four times at the other. Within
   * 2500/6; apart 2 * 4 * 12.5 squared = 1250; between (1250 - 2500/6) / (8 - 32/8) = 625/3; weight
   * of four answers (2500/3) / (2500/3 + 1250/3) = 2/3.
   */
  @Test
  void drawsAPointTowardsTheMeanOfAll() {
    var quarrel = ResponseSums.of(List.of(nine(2), nine(2), nine(4), nine(4)));
    var praise = ResponseSums.of(Collections.nCopies(4, nine(4)));
    var pooling = PartialPooling.of(List.of(quarrel, praise, ResponseSums.NONE));

    assertThat(pooling.mean().rounded(4)).isEqualByComparingTo("87.5");
    assertThat(pooling.within().rounded(4)).isEqualByComparingTo("416.6667");
    assertThat(pooling.between().rounded(4)).isEqualByComparingTo("208.3333");
    assertThat(pooling.estimate(quarrel).rounded(4)).isEqualByComparingTo("79.1667");
    assertThat(pooling.estimate(praise).rounded(4)).isEqualByComparingTo("95.8333");
    assertThat(pooling.estimate(ResponseSums.NONE)).isEqualTo(pooling.mean());
  }

  private static List<Integer> nine(int value) {
    return Collections.nCopies(9, value);
  }

  @Provide
  Arbitrary<List<List<List<Integer>>>> points() {
    return Arbitraries.integers()
        .between(1, 4)
        .list()
        .ofSize(9)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property(tries = 200)
  void liesBetweenThePointAndTheMean(@ForAll("points") List<List<List<Integer>>> points) {
    var sums = points.stream().map(ResponseSums::of).toList();
    var pooling = PartialPooling.of(sums);
    for (var point : sums) {
      var own = point.index().index();
      assertThat(pooling.estimate(point))
          .isBetween(own.min(pooling.mean()), own.max(pooling.mean()));
    }
  }

  /** That is what it is for: over a city of small points it errs less than their own indices. */
  @Test
  void errsLessThanTheIndicesOfSmallPoints() {
    var random = new Random(14_2017L);
    double own = 0;
    double pooled = 0;
    for (int city = 0; city < 100; city++) {
      var truth = new ArrayList<Double>();
      var sums = new ArrayList<ResponseSums>();
      for (int i = 0; i < 12; i++) {
        double four = 15 + random.nextDouble() * 30;
        var people = new Townsfolk("point", List.of(2d, 6d, 92 - four, four), 35, 50);
        truth.add(people.index());
        sums.add(ResponseSums.of(people.answers(5 + random.nextInt(10), random)));
      }
      var pooling = PartialPooling.of(sums);
      for (int i = 0; i < truth.size(); i++) {
        own += Math.pow(value(sums.get(i).index().index()) - truth.get(i), 2);
        pooled += Math.pow(value(pooling.estimate(sums.get(i))) - truth.get(i), 2);
      }
    }
    assertThat(pooled / own).isCloseTo(0.33, within(0.1));
  }

  private static double value(Ratio exact) {
    BigDecimal shown = exact.rounded(6);
    return shown.doubleValue();
  }
}
