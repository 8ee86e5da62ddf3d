package id.go.pariaman.kinerja.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The tables of {@code docs/access.md}, read from the page itself. */
final class AccessTable {

  /**
   * One line.
   *
   * @param request method and path, as the application maps it
   * @param of the object that the path names
   * @param cells what is expected, by the heading of the column
   */
  record Row(String request, String of, Map<String, String> cells) {

    String method() {
      return request.split(" ")[0];
    }

    String path() {
      return request.split(" ")[1];
    }

    /**
     * {@code READ} and {@code WRITE} stand for every method that cannot or could change something.
     */
    boolean covers(String method, String path) {
      boolean sameMethod =
          method().equals(method) || method().equals(READING.contains(method) ? "READ" : "WRITE");
      return sameMethod && pattern(named(path())).matches(PathContainer.parsePath(named(path)));
    }

    private static PathPattern pattern(String path) {
      return PathPatternParser.defaultInstance.parse(path);
    }

    /** A variable of a line stands for a variable of a route, whatever the two call it. */
    private static String named(String path) {
      return path.replaceAll("\\{[^}]*}", "variable");
    }

    @Override
    public String toString() {
      return request + " of " + of;
    }
  }

  static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private static final Path PAGE = Path.of("docs/access.md");

  private AccessTable() {}

  /** The lines of the table below a heading. */
  static List<Row> below(String heading) {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    boolean here = false;
    for (String line : lines()) {
      if (line.startsWith("## ")) {
        here = line.equals("## " + heading);
      } else if (here && line.startsWith("| ")) {
        List<String> cells =
            Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                .map(cell -> cell.strip().replace("`", ""))
                .toList();
        if (columns.isEmpty()) {
          columns = cells;
        } else if (!cells.get(0).startsWith("---")) {
          rows.add(row(columns, cells));
        }
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalStateException("no table below " + heading);
    }
    return rows;
  }

  private static Row row(List<String> columns, List<String> cells) {
    if (columns.size() != cells.size()) {
      throw new IllegalStateException("%d cells in %s".formatted(cells.size(), cells));
    }
    Map<String, String> expected = new LinkedHashMap<>();
    for (int i = 2; i < columns.size(); i++) {
      expected.put(columns.get(i), cells.get(i));
    }
    return new Row(cells.get(0), cells.get(1), expected);
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(PAGE);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
