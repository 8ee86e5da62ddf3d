package id.go.pariaman.kinerja.scoring.satisfaction;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Index of public satisfaction: the nine element means weigh one ninth each, exactly.
 *
 * @param elementMeans NRR, 1 to 4, unrounded, in the order U1 to U9
 */
public record SatisfactionIndex(List<Ratio> elementMeans) {

  private static final int ELEMENTS = 9;
  private static final Ratio SCALE = Ratio.of(25);
  private static final Ratio LOWEST = Ratio.of(1);
  private static final Ratio HIGHEST = Ratio.of(4);

  /**
   * @throws IllegalArgumentException unless there are nine means from 1 to 4
   */
  public SatisfactionIndex {
    elementMeans = List.copyOf(elementMeans);
    if (elementMeans.size() != ELEMENTS
        || elementMeans.stream()
            .anyMatch(mean -> mean.compareTo(LOWEST) < 0 || mean.compareTo(HIGHEST) > 0)) {
      throw new IllegalArgumentException("nine element means from 1 to 4 expected");
    }
  }

  public static SatisfactionIndex ofMeans(List<BigDecimal> means) {
    return new SatisfactionIndex(means.stream().map(Ratio::of).toList());
  }

  /**
   * @param counts for each element how many answered 4, 3, 2 and 1
   */
  public static SatisfactionIndex ofCounts(List<List<Integer>> counts) {
    return new SatisfactionIndex(counts.stream().map(SatisfactionIndex::mean).toList());
  }

  /**
   * @param responses one row of nine answers a person, at least one row
   */
  public static SatisfactionIndex ofResponses(List<List<Integer>> responses) {
    if (responses.stream().anyMatch(row -> row.size() != ELEMENTS)) {
      throw new IllegalArgumentException("nine answers a person expected");
    }
    var people = Ratio.of(responses.size());
    return new SatisfactionIndex(
        IntStream.range(0, ELEMENTS)
            .mapToObj(element -> responses.stream().mapToLong(row -> row.get(element)).sum())
            .map(sum -> Ratio.of(sum).dividedBy(people))
            .toList());
  }

  private static Ratio mean(List<Integer> answers) {
    long people = answers.stream().mapToLong(Integer::longValue).sum();
    long sum =
        IntStream.range(0, answers.size())
            .mapToLong(i -> (long) answers.get(i) * (answers.size() - i))
            .sum();
    return Ratio.of(sum).dividedBy(Ratio.of(people));
  }

  /** 25 to 100, unrounded. */
  public Ratio index() {
    return indexOf(elementMeans);
  }

  private static Ratio indexOf(List<Ratio> means) {
    return means.stream()
        .reduce(Ratio.ZERO, Ratio::plus)
        .times(SCALE)
        .dividedBy(Ratio.of(ELEMENTS));
  }

  /**
   * Standard error of the mean of the indices of single persons, on the scale of the index.
   *
   * @param responses at least two rows of nine answers
   */
  public static BigDecimal standardError(List<List<Integer>> responses) {
    var each = responses.stream().map(SatisfactionIndex::indexOfPerson).toList();
    var people = Ratio.of(each.size());
    var mean = sum(each.stream()).dividedBy(people);
    var squares = sum(each.stream().map(index -> index.minus(mean)).map(d -> d.times(d)));
    var variance = squares.dividedBy(people.minus(Ratio.of(1))).dividedBy(people);
    return variance.rounded(MathContext.DECIMAL64.getPrecision()).sqrt(MathContext.DECIMAL64);
  }

  private static Ratio indexOfPerson(List<Integer> row) {
    return indexOf(row.stream().map(Ratio::of).toList());
  }

  private static Ratio sum(Stream<Ratio> values) {
    return values.reduce(Ratio.ZERO, Ratio::plus);
  }
}
