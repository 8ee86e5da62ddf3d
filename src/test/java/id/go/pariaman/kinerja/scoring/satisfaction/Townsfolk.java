package id.go.pariaman.kinerja.scoring.satisfaction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How people answer: each has an opinion; some give it nine times, the others now and then another
 * value.
 *
 * @param shares of 1, 2, 3 and 4, in percent
 * @param straight percent who give one value nine times
 * @param faithful percent of the others' values that are their opinion
 */
public record Townsfolk(String name, List<Double> shares, int straight, int faithful) {

  /** Skewed towards 3 and 4, as Indonesian surveys are. */
  public static final List<Townsfolk> REALISTIC =
      List.of(
          new Townsfolk("good", List.of(1d, 5d, 62d, 32d), 40, 50),
          new Townsfolk("very good", List.of(0.5, 2d, 30d, 67.5), 40, 50),
          new Townsfolk("mixed", List.of(5d, 15d, 50d, 30d), 30, 40),
          new Townsfolk("a tenth is angry", List.of(7d, 5d, 44d, 44d), 50, 60),
          new Townsfolk("few say the same nine times", List.of(1d, 4d, 45d, 50d), 20, 40));

  /** Hardly anybody says anything but 3: there is next to nothing to tell people apart by. */
  public static final Townsfolk ALL_THREE =
      new Townsfolk("nearly all three", List.of(0.2, 3d, 84.8, 12d), 35, 40);

  /** Index of all of them. */
  public double index() {
    double mean = 0;
    for (int i = 0; i < shares.size(); i++) {
      mean += shares.get(i) / 100 * (i + 1);
    }
    return mean * 25;
  }

  public List<Integer> answer(Random random) {
    int opinion = value(random);
    if (random.nextInt(100) < straight) {
      return Collections.nCopies(9, opinion);
    }
    List<Integer> values = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      values.add(random.nextInt(100) < faithful ? opinion : value(random));
    }
    return values;
  }

  public List<List<Integer>> answers(int people, Random random) {
    return Stream.generate(() -> answer(random)).limit(people).toList();
  }

  private int value(Random random) {
    double left = random.nextDouble() * 100;
    for (int i = 0; i < 3; i++) {
      left -= shares.get(i);
      if (left < 0) {
        return i + 1;
      }
    }
    return 4;
  }

  @Override
  public String toString() {
    return name;
  }
}
