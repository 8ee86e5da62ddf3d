package id.go.pariaman.kinerja.scoring.satisfaction;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that is needed of the answers of many people: sums, so that those of a unit are those of its
 * service points together, exactly.
 *
 * @param people how many answered
 * @param elements for each of U1 to U9 the sum of the values, 1 to 4 a person
 * @param squares sum of the squares of each person's nine values together, 9 to 36
 */
public record ResponseSums(long people, List<Long> elements, long squares) {

  private static final int ELEMENTS = 9;
  private static final int HIGHEST = 4;

  /** A person's nine values together times this are that person's index. */
  private static final Ratio INDEX_OF_TOTAL = Ratio.of(25).dividedBy(Ratio.of(ELEMENTS));

  public static final ResponseSums NONE = new ResponseSums(0, Collections.nCopies(ELEMENTS, 0L), 0);

  /**
   * @throws IllegalArgumentException when no people can have answered so
   */
  public ResponseSums {
    elements = List.copyOf(elements);
    long number = people;
    if (elements.size() != ELEMENTS
        || elements.stream().anyMatch(sum -> sum < number || sum > number * HIGHEST)) {
      throw new IllegalArgumentException("no sums of %d answers: %s".formatted(people, elements));
    }
  }

  /**
   * @param responses one row of nine values from 1 to 4 a person
   */
  public static ResponseSums of(Collection<List<Integer>> responses) {
    return new ResponseSums(
        responses.size(),
        IntStream.range(0, ELEMENTS)
            .mapToObj(i -> responses.stream().mapToLong(row -> row.get(i)).sum())
            .toList(),
        responses.stream()
            .mapToLong(row -> row.stream().mapToLong(Integer::longValue).sum())
            .map(total -> total * total)
            .sum());
  }

  public ResponseSums plus(ResponseSums other) {
    return new ResponseSums(
        people + other.people,
        IntStream.range(0, ELEMENTS)
            .mapToObj(i -> elements.get(i) + other.elements.get(i))
            .toList(),
        squares + other.squares);
  }

  /**
   * @throws ArithmeticException when nobody answered: there is no index then, not zero
   */
  public SatisfactionIndex index() {
    return new SatisfactionIndex(
        elements.stream().map(sum -> Ratio.of(sum).dividedBy(Ratio.of(people))).toList());
  }

  /** Sum of the squared distances of persons' indices from their mean. */
  Ratio spread() {
    Ratio total = Ratio.of(elements.stream().mapToLong(Long::longValue).sum());
    return Ratio.of(squares)
        .minus(total.times(total).dividedBy(Ratio.of(people)))
        .times(INDEX_OF_TOTAL)
        .times(INDEX_OF_TOTAL);
  }
}
