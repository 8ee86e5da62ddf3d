package id.go.pariaman.kinerja.feedback.published;

import id.go.pariaman.kinerja.feedback.Element;
import id.go.pariaman.kinerja.feedback.result.ResultCell;
import id.go.pariaman.kinerja.feedback.result.ResultCell.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell in words for a page. Where the figures stay unsaid only name, code and reason are there.
 *
 * @param bar null where the figures stay unsaid, as index, grade, interval, answers and pooled
 * @param elements one line for each of U1 to U9; none where the figures stay unsaid
 */
public record CellView(
    String code,
    String name,
    String index,
    String grade,
    String interval,
    String answers,
    String excluded,
    String open,
    String pooled,
    IntervalBar bar,
    List<ElementLine> elements) {

  static final String UNSAID =
      "Tidak ditampilkan: jawabannya terlalu sedikit, atau dapat dihitung mundur dari angka lain.";

  /**
   * @param mean NRR, 1 to 4
   * @param length of a bar for it, of 100
   */
  public record ElementLine(String code, String label, String mean, BigDecimal length) {}

  static CellView of(ResultCell cell) {
    Figures said = cell.said();
    if (said == null) {
      return new CellView(
          cell.code(),
          cell.name(),
          null,
          null,
          null,
          null,
          excluded(cell),
          open(cell),
          null,
          null,
          List.of());
    }
    long people = said.sums().people();
    return new CellView(
        cell.code(),
        cell.name(),
        Wording.number(said.index()),
        "%s (%s)".formatted(said.grade().label(), said.grade()),
        "%s sampai %s".formatted(Wording.number(said.lower()), Wording.number(said.upper())),
        "%s dari %s yang dianjurkan (%s)"
            .formatted(
                Wording.count(people),
                Wording.count(cell.minimumSample()),
                Wording.percent(people, Math.max(1, cell.minimumSample()))),
        excluded(cell),
        open(cell),
        said.pooled() == null ? null : Wording.number(said.pooled()),
        IntervalBar.of(said),
        elements(said));
  }

  private static String excluded(ResultCell cell) {
    if (cell.excluded() == null) {
      return "kurang dari lima, atau tidak disebut";
    }
    if (cell.excluded() == 0 || !cell.isSaid()) {
      return Wording.count(cell.excluded());
    }
    return "%s (%s)"
        .formatted(
            Wording.count(cell.excluded()),
            Wording.percent(cell.excluded(), cell.said().sums().people() + cell.excluded()));
  }

  private static String open(ResultCell cell) {
    return cell.openAnswers() == null
        ? "kurang dari lima, atau tidak disebut"
        : Wording.count(cell.openAnswers());
  }

  private static List<ElementLine> elements(Figures said) {
    List<BigDecimal> means = said.elementMeans();
    List<ElementLine> lines = new ArrayList<>();
    for (Element element : Element.values()) {
      BigDecimal mean = means.get(element.ordinal());
      lines.add(
          new ElementLine(
              element.name(),
              element.label(),
              Wording.number(mean),
              mean.multiply(BigDecimal.valueOf(25))));
    }
    return lines;
  }
}
