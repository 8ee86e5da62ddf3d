package id.go.pariaman.kinerja.feedback.result;

import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.result.ResultCell.Level;
import id.go.pariaman.kinerja.record.audit.Digest;
import java.util.List;
import java.util.stream.Stream;

/**
 * All figures of a window.
 *
 * @param rulesVersion of the published tables that they were calculated by
 * @param cells the city, its units, and their service points, each by code
 * @param profile how many of those who answered said what of themselves, in the whole city
 */
public record WindowResult(
    WindowKey window, String rulesVersion, List<ResultCell> cells, List<ProfileLine> profile) {

  /**
   * @param attribute name of a characteristic, e.g. {@code SEX}
   * @param value name of what was said
   */
  public record ProfileLine(String attribute, String value, long people) {}

  public WindowResult {
    cells = List.copyOf(cells);
    profile = List.copyOf(profile);
  }

  public ResultCell city() {
    return of(Level.CITY).findFirst().orElseThrow();
  }

  public Stream<ResultCell> units() {
    return of(Level.UNIT);
  }

  public Stream<ResultCell> points() {
    return of(Level.POINT);
  }

  private Stream<ResultCell> of(Level level) {
    return cells.stream().filter(cell -> cell.level() == level);
  }

  /** In hexadecimal; the same figures have the same. */
  public String hash() {
    return Digest.of(this);
  }
}
