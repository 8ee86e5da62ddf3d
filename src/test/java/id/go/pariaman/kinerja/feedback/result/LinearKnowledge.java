package id.go.pariaman.kinerja.feedback.result;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * What somebody can work out who knows some sums: the rows that follow from known rows, in exact
 * fractions. Rows are kept with a one in front and nothing of each other's fronts.
 */
final class LinearKnowledge {

  private final int width;
  private final TreeMap<Integer, Ratio[]> rows = new TreeMap<>();

  LinearKnowledge(int width) {
    this.width = width;
  }

  void learn(int[] row) {
    Ratio[] rest = reduced(row);
    int front = front(rest);
    if (front < width) {
      Ratio first = rest[front];
      for (int i = 0; i < width; i++) {
        rest[i] = rest[i].dividedBy(first);
      }
      rows.put(front, rest);
    }
  }

  boolean follows(int[] row) {
    return front(reduced(row)) == width;
  }

  private Ratio[] reduced(int[] row) {
    Ratio[] rest = Arrays.stream(row).mapToObj(Ratio::of).toArray(Ratio[]::new);
    rows.forEach(
        (front, known) -> {
          Ratio times = rest[front];
          if (times.signum() != 0) {
            for (int i = 0; i < width; i++) {
              rest[i] = rest[i].minus(known[i].times(times));
            }
          }
        });
    return rest;
  }

  private int front(Ratio[] row) {
    int front = 0;
    while (front < width && row[front].signum() == 0) {
      front++;
    }
    return front;
  }
}
