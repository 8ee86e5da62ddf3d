package id.go.pariaman.kinerja.feedback.result;

import id.go.pariaman.kinerja.scoring.Ratio;
import id.go.pariaman.kinerja.scoring.satisfaction.ResponseSums;
import id.go.pariaman.kinerja.scoring.satisfaction.ServiceGrade;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a service point, a unit or the city in one window.
 *
 * @param unit code of the point's unit; null for a unit and the city
 * @param minimumSample answers that speak for the people served (Krejcie-Morgan)
 * @param said null where too few answered, or where it would give away another cell
 * @param excluded verified answers that a person did not count; null where it stays unsaid
 * @param openAnswers answers without a code, in no other figure; null where it stays unsaid
 */
public record ResultCell(
    Level level,
    String code,
    String unit,
    String name,
    int minimumSample,
    Figures said,
    Long excluded,
    Long openAnswers) {

  public enum Level {
    CITY,
    UNIT,
    POINT
  }

  /**
   * What is said of a cell.
   *
   * @param index 25 to 100, rounded once to two decimals
   * @param lower of the interval, rounded down
   * @param upper of the interval, rounded up
   * @param pooled an aid for small service points, never the index; null elsewhere
   */
  public record Figures(
      ResponseSums sums,
      BigDecimal index,
      ServiceGrade grade,
      BigDecimal lower,
      BigDecimal upper,
      BigDecimal pooled) {

    private static final int MEAN_DECIMALS = 3;

    /** NRR of U1 to U9, 1 to 4. */
    public List<BigDecimal> elementMeans() {
      return sums.index().elementMeans().stream().map(mean -> mean.rounded(MEAN_DECIMALS)).toList();
    }

    Figures withPooled(Ratio estimate) {
      return new Figures(sums, index, grade, lower, upper, estimate.rounded(2));
    }
  }

  /**
   * The order of every sorted view: by what the index is at least, so that a few kind answers stand
   * above no firm ones. What is not said stands last.
   */
  public static final Comparator<ResultCell> BEST_FIRST =
      Comparator.comparing(
              (ResultCell cell) -> Optional.ofNullable(cell.said).map(Figures::lower).orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(cell -> cell.said == null ? 0 : cell.said.sums().people())
          .reversed()
          .thenComparing(ResultCell::code);

  public boolean isSaid() {
    return said != null;
  }
}
