package id.go.pariaman.kinerja.feedback.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.feedback.result.Suppression.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

  private static final int LEAST = 5;
  private static final int TREES = 1_000;

  /** Units in brackets, their points by number of answers; unsaid ones by position, city is K. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20 30, 40 50     |
          3 30 40, 40 50   | U0P0 U0P1
          3 4 40, 40 50    | U0P0 U0P1
          1 1 40 9, 50     | U0P0 U0P1 U0P3
          0 0 40, 40       |
          0 0, 0           |
          0 0 3 40, 40 50  | U0P2 U0P3
          0 9 3, 40        | U0P1 U0P2
          0 0 3, 40        | U0 U0P2 U1 U1P0
          3, 40            | U0 U0P0 U1 U1P0
          3, 4             | U0 U0P0 U1 U1P0
          2, 2             | K U0 U0P0 U1 U1P0
          3, 40 50, 60 70  | U0 U0P0 U1 U1P0
          3 9, 40          | U0P0 U0P1
          2 1, 3 40, 60    | U0 U0P0 U0P1 U1 U1P0
          4                | K U0 U0P0
          7                |
          """)
  void hidesWhatIsSmallAndWhatWouldGiveItAway(String city, String unsaid) {
    assertThat(Suppression.of(tree(city), LEAST))
        .containsExactlyInAnyOrder(unsaid == null ? new String[0] : unsaid.split(" "));
  }

  private static Cell tree(String city) {
    List<Cell> units = new ArrayList<>();
    for (String unit : city.strip().split(", *")) {
      int u = units.size();
      String[] points = unit.split(" +");
      units.add(
          Cell.sum(
              "U" + u,
              IntStream.range(0, points.length)
                  .mapToObj(p -> Cell.leaf("U" + u + "P" + p, Long.parseLong(points[p])))
                  .toList()));
    }
    return Cell.sum("K", units);
  }

  /**
   * P9. Whoever knows every figure that is said, and that a cell is the sum of its parts, can solve
   * for no cell that stays unsaid, nor for any group of people smaller than five. Exact, over a
   * thousand cities in which most service points are small.
   */
  @Test
  void nothingUnsaidFollowsFromWhatIsSaid() {
    var random = new Random(20_26L);
    int unsaidLeaves = 0;
    int said = 0;
    for (int i = 0; i < TREES; i++) {
      Cell city = random(random);
      Set<String> unsaid = Suppression.of(city, LEAST);
      var leaves = new LinkedHashMap<String, Cell>();
      var cells = new ArrayList<Cell>();
      collect(city, cells, leaves);
      var known = new LinearKnowledge(leaves.size());
      for (Cell cell : cells) {
        if (!unsaid.contains(cell.name())) {
          known.learn(vector(cell, leaves));
          assertThat(cell.people() >= LEAST || cell.people() == 0).as(cell.name()).isTrue();
          said++;
        }
      }
      for (Cell cell : cells) {
        if (unsaid.contains(cell.name())) {
          assertThat(known.follows(vector(cell, leaves))).as(cell.name() + " of " + city).isFalse();
          unsaidLeaves += cell.parts().isEmpty() ? 1 : 0;
        }
      }
      for (Set<String> group : smallGroups(leaves, unsaid)) {
        var together = new int[leaves.size()];
        int place = 0;
        for (String leaf : leaves.keySet()) {
          together[place++] = group.contains(leaf) ? 1 : 0;
        }
        assertThat(known.follows(together)).as(group + " of " + city).isFalse();
      }
    }
    assertThat(unsaidLeaves).isGreaterThan(TREES);
    assertThat(said).isGreaterThan(TREES);
  }

  /** Up to three unsaid leaves with together one to four people. */
  private static List<Set<String>> smallGroups(Map<String, Cell> leaves, Set<String> unsaid) {
    List<Cell> hidden =
        leaves.values().stream().filter(leaf -> unsaid.contains(leaf.name())).toList();
    List<Set<String>> groups = new ArrayList<>();
    for (int a = 0; a < hidden.size(); a++) {
      for (int b = a + 1; b < hidden.size(); b++) {
        add(groups, hidden.get(a), hidden.get(b));
        for (int c = b + 1; c < hidden.size(); c++) {
          add(groups, hidden.get(a), hidden.get(b), hidden.get(c));
        }
      }
    }
    return groups;
  }

  private static void add(List<Set<String>> groups, Cell... cells) {
    long people = Arrays.stream(cells).mapToLong(Cell::people).sum();
    if (people > 0 && people < LEAST) {
      groups.add(new TreeSet<>(Arrays.stream(cells).map(Cell::name).toList()));
    }
  }

  private static Cell random(Random random) {
    List<Cell> units = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int u = 0; u < count; u++) {
      List<Cell> points = new ArrayList<>();
      int size = 1 + random.nextInt(5);
      for (int p = 0; p < size; p++) {
        int people = random.nextInt(3) == 0 ? random.nextInt(60) : random.nextInt(8);
        points.add(Cell.leaf("U" + u + "P" + p, people));
      }
      units.add(Cell.sum("U" + u, points));
    }
    return Cell.sum("K", units);
  }

  private static void collect(Cell cell, List<Cell> cells, Map<String, Cell> leaves) {
    cells.add(cell);
    if (cell.parts().isEmpty()) {
      leaves.put(cell.name(), cell);
    }
    cell.parts().forEach(part -> collect(part, cells, leaves));
  }

  private static int[] vector(Cell cell, Map<String, Cell> leaves) {
    var below = new LinkedHashMap<String, Cell>();
    collect(cell, new ArrayList<>(), below);
    return leaves.keySet().stream().mapToInt(leaf -> below.containsKey(leaf) ? 1 : 0).toArray();
  }

  @Test
  void theSolverFindsWhatSubtractionFinds() {
    var known = new LinearKnowledge(3);
    known.learn(new int[] {1, 1, 1});
    known.learn(new int[] {0, 1, 0});
    assertThat(known.follows(new int[] {1, 0, 1})).isTrue();
    assertThat(known.follows(new int[] {1, 0, 0})).isFalse();
    known.learn(new int[] {0, 1, 1});
    assertThat(known.follows(new int[] {1, 0, 0})).isTrue();
  }
}
