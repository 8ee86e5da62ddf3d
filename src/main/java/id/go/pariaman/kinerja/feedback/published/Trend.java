package id.go.pariaman.kinerja.feedback.published;

import id.go.pariaman.kinerja.feedback.imported.LegacyIndex;
import id.go.pariaman.kinerja.feedback.result.ResultCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the index of a unit went from year to year and from window to window.
 *
 * @param points the oldest first
 * @param line of the drawing, through the points that are drawn
 */
public record Trend(List<Point> points, String line, int width) {

  private static final int STEP = 100;
  private static final int MARGIN = 55;

  /**
   * @param when which year or window
   * @param index null where it stays unsaid
   * @param x place in the drawing, from the left
   * @param y from the top, 0 for 100 and 75 for 25; null where there is none
   * @param top of the interval; null where there is none, as bottom
   * @param earlier whether it comes from before this application
   */
  public record Point(
      String when,
      String index,
      String interval,
      int x,
      BigDecimal y,
      BigDecimal top,
      BigDecimal bottom,
      boolean earlier) {}

  /** One point before it has its place. */
  private record Stop(
      String when, BigDecimal index, BigDecimal lower, BigDecimal upper, boolean earlier) {}

  /**
   * @param windows names of windows with the unit's cell, the oldest first
   */
  static Trend of(List<LegacyIndex> legacy, List<Named> windows) {
    List<Stop> stops = new ArrayList<>();
    legacy.forEach(
        each ->
            stops.add(
                new Stop(
                    "SKM %d%s".formatted(each.year(), each.example() ? " (contoh)" : ""),
                    each.index(),
                    null,
                    null,
                    true)));
    windows.forEach(each -> stops.add(stop(each)));
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < stops.size(); i++) {
      points.add(point(stops.get(i), MARGIN + i * STEP));
    }
    String line =
        points.stream()
            .filter(point -> point.y() != null)
            .map(point -> point.x() + "," + point.y())
            .collect(Collectors.joining(" "));
    int width = 2 * MARGIN + STEP * Math.max(0, stops.size() - 1);
    return new Trend(points, line, Math.max(IntervalBar.WIDTH, width));
  }

  /** A window by its name. */
  record Named(String name, ResultCell cell) {}

  private static Stop stop(Named window) {
    var said = window.cell().said();
    return said == null
        ? new Stop(window.name(), null, null, null, false)
        : new Stop(window.name(), said.index(), said.lower(), said.upper(), false);
  }

  private static Point point(Stop stop, int x) {
    boolean sure = stop.lower() != null;
    return new Point(
        stop.when(),
        stop.index() == null ? null : Wording.number(stop.index()),
        sure
            ? "%s sampai %s".formatted(Wording.number(stop.lower()), Wording.number(stop.upper()))
            : null,
        x,
        fromTop(stop.index()),
        fromTop(stop.upper()),
        fromTop(stop.lower()),
        stop.earlier());
  }

  private static BigDecimal fromTop(BigDecimal index) {
    return index == null ? null : BigDecimal.valueOf(100).subtract(index);
  }
}
