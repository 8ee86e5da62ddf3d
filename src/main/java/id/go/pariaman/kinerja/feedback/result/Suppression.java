package id.go.pariaman.kinerja.feedback.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which cells of a tree of counts stay unsaid, where a cell is the sum of its parts. A cell below
 * the least is, unless it is of nobody, who needs no protection; and as long as a cell that is
 * said, less its parts that are, leaves one part or fewer people than the least, another cell stays
 * unsaid too: docs/decisions/0019.
 */
final class Suppression {

  /**
   * @param parts what it is the sum of; none for a leaf
   */
  record Cell(String name, long people, List<Cell> parts) {

    Cell {
      parts = List.copyOf(parts);
    }

    static Cell leaf(String name, long people) {
      return new Cell(name, people, List.of());
    }

    static Cell sum(String name, List<Cell> parts) {
      return new Cell(name, parts.stream().mapToLong(Cell::people).sum(), parts);
    }

    private Stream<Cell> all() {
      return Stream.concat(Stream.of(this), parts.stream().flatMap(Cell::all));
    }

    private boolean isLeaf() {
      return parts.isEmpty();
    }
  }

  private static final Comparator<Cell> FEWEST =
      Comparator.comparingLong(Cell::people).thenComparing(Cell::name);

  private final long least;
  private final Set<String> unsaid = new LinkedHashSet<>();

  private Suppression(long least) {
    this.least = least;
  }

  /**
   * Names of the cells that stay unsaid.
   *
   * @param root with names that are unique in it
   * @param least fewest people that a figure may be of
   */
  static Set<String> of(Cell root, long least) {
    var suppression = new Suppression(least);
    root.all().filter(suppression::isSmall).forEach(suppression::hide);
    while (root.all().anyMatch(suppression::mends)) {
      // Each round hides one more cell, so that this ends.
    }
    return suppression.unsaid;
  }

  private boolean isSmall(Cell cell) {
    return cell.people() > 0 && cell.people() < least;
  }

  private void hide(Cell cell) {
    unsaid.add(cell.name());
  }

  private boolean isSaid(Cell cell) {
    return !unsaid.contains(cell.name());
  }

  /** Hides one more cell where this one gives away too much; false where it does not. */
  private boolean mends(Cell cell) {
    if (cell.isLeaf() || !isSaid(cell)) {
      return false;
    }
    List<Cell> rest = within(cell).filter(each -> each.isLeaf() && !isSaid(each)).toList();
    long people = rest.stream().mapToLong(Cell::people).sum();
    if (rest.isEmpty() || rest.size() > 1 && people >= least) {
      return false;
    }
    hide(another(cell).orElse(cell));
    return true;
  }

  /** The smallest leaf in reach that is still said; where there is none, the smallest sum. */
  private Optional<Cell> another(Cell cell) {
    List<Cell> said = within(cell).filter(each -> isSaid(each) && each.people() > 0).toList();
    return said.stream().filter(Cell::isLeaf).min(FEWEST).or(() -> said.stream().min(FEWEST));
  }

  /** Parts, and parts of parts that are unsaid: what the cell is the sum of for a reader. */
  private Stream<Cell> within(Cell cell) {
    List<Cell> reached = new ArrayList<>();
    for (Cell part : cell.parts()) {
      reached.add(part);
      if (!isSaid(part)) {
        within(part).forEach(reached::add);
      }
    }
    return reached.stream();
  }
}
