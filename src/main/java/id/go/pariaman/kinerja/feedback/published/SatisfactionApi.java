package id.go.pariaman.kinerja.feedback.published;

import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.result.PointsIndex.Outcome;
import id.go.pariaman.kinerja.feedback.result.ResultCell;
import id.go.pariaman.kinerja.feedback.result.ResultCell.Level;
import id.go.pariaman.kinerja.feedback.result.Results;
import id.go.pariaman.kinerja.feedback.result.WindowResult;
import id.go.pariaman.kinerja.scoring.satisfaction.ServiceGrade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SatisfactionApi {

  /**
   * A published window.
   *
   * @param sha256 of its figures, which never change
   */
  public record Window(int period, LocalDate publishedOn, String sha256, List<Cell> cells) {}

  /**
   * A service point, unit or the city.
   *
   * @param outcome PUBLISHED, or TOO_FEW where the figures would be of fewer than five answers or
   *     give such away; then none of them is there
   * @param people verified answers that count
   * @param index 25 to 100
   * @param elementMeans U1 to U9, 1 to 4
   */
  public record Cell(
      Level level,
      String code,
      String unit,
      String name,
      Outcome outcome,
      int minimumSample,
      Long excluded,
      Long openAnswers,
      Long people,
      BigDecimal index,
      ServiceGrade grade,
      BigDecimal lower,
      BigDecimal upper,
      List<BigDecimal> elementMeans) {}

  private final Results results;

  SatisfactionApi(Results results) {
    this.results = results;
  }

  /** The published indices of a cycle, one entry a window; none for a cycle without any. */
  @GetMapping("/api/satisfaction/{cycle}")
  List<Window> indices(@PathVariable String cycle) {
    return results.published().stream()
        .filter(window -> window.cycle().equals(cycle))
        .map(this::window)
        .toList();
  }

  private Window window(WindowKey key) {
    WindowResult result = results.published(key).orElseThrow();
    return new Window(
        key.period(),
        results.publishedOn(key).orElseThrow(),
        result.hash(),
        result.cells().stream().map(SatisfactionApi::cell).toList());
  }

  private static Cell cell(ResultCell cell) {
    boolean said = cell.isSaid();
    return new Cell(
        cell.level(),
        cell.code(),
        cell.unit(),
        cell.name(),
        said ? Outcome.PUBLISHED : Outcome.TOO_FEW,
        cell.minimumSample(),
        cell.excluded(),
        cell.openAnswers(),
        said ? cell.said().sums().people() : null,
        said ? cell.said().index() : null,
        said ? cell.said().grade() : null,
        said ? cell.said().lower() : null,
        said ? cell.said().upper() : null,
        said ? cell.said().elementMeans() : null);
  }
}
