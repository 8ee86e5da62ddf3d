package id.go.pariaman.kinerja.scoring.satisfaction;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.util.List;

/**
 * What the index of each service point probably is, seen together with its neighbours (empirical
 * Bayes): the fewer answered, the nearer to the mean of all. An aid for readers of small numbers,
 * never the index.
 *
 * @param mean index of all together
 * @param within variance of the indices of persons at one point
 * @param between variance of the points themselves; zero where they differ no more than chance does
 */
public record PartialPooling(Ratio mean, Ratio within, Ratio between) {

  /**
   * Moments as by DerSimonian and Laird, for means of unequal numbers.
   *
   * @param points at least one with an answer
   */
  public static PartialPooling of(List<ResponseSums> points) {
    List<ResponseSums> answered = points.stream().filter(each -> each.people() > 0).toList();
    ResponseSums all = answered.stream().reduce(ResponseSums.NONE, ResponseSums::plus);
    Ratio people = Ratio.of(all.people());
    Ratio mean = all.index().index();
    Ratio free = people.minus(Ratio.of(answered.size()));
    if (free.signum() <= 0 || answered.size() == 1) {
      return new PartialPooling(mean, Ratio.ZERO, Ratio.ZERO);
    }
    Ratio within = sum(answered.stream().map(ResponseSums::spread).toList()).dividedBy(free);
    Ratio apart =
        sum(
            answered.stream()
                .map(
                    each -> {
                      Ratio distance = each.index().index().minus(mean);
                      return distance.times(distance).times(Ratio.of(each.people()));
                    })
                .toList());
    Ratio squares =
        sum(
            answered.stream()
                .map(each -> Ratio.of(each.people()).times(Ratio.of(each.people())))
                .toList());
    Ratio between =
        apart
            .minus(within.times(Ratio.of(answered.size() - 1L)))
            .dividedBy(people.minus(squares.dividedBy(people)));
    return new PartialPooling(mean, within, between.max(Ratio.ZERO));
  }

  /** Between the point's own index and the mean of all, 25 to 100. */
  public Ratio estimate(ResponseSums point) {
    Ratio own = between.times(Ratio.of(point.people()));
    Ratio whole = own.plus(within);
    if (point.people() == 0 || whole.signum() == 0) {
      return mean;
    }
    return mean.plus(point.index().index().minus(mean).times(own.dividedBy(whole)));
  }

  private static Ratio sum(List<Ratio> values) {
    return values.stream().reduce(Ratio.ZERO, Ratio::plus);
  }
}
