package id.go.pariaman.kinerja.organisation.city;

import id.go.pariaman.kinerja.refusal.Problem;
import java.util.Comparator;

/**
 * One thing to mend in a file.
 *
 * @param line line in the file, 1 = the header; 0 when the whole file is meant
 * @param column name of the column; empty when the whole line or file is meant
 * @param message Indonesian sentence that says what to do
 */
public record Fault(String file, long line, String column, String message)
    implements Comparable<Fault> {

  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::file)
          .thenComparingLong(Fault::line)
          .thenComparing(Fault::column)
          .thenComparing(Fault::message);

  @Override
  public int compareTo(Fault other) {
    return ORDER.compare(this, other);
  }

  /** The same with the place as field, e.g. {@code employees.csv:12:nip}. */
  public Problem asProblem() {
    return new Problem(
        file + (line == 0 ? "" : ":" + line) + (column.isEmpty() ? "" : ":" + column), message);
  }
}
