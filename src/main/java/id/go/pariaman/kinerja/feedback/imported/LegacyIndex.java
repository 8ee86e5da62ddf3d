package id.go.pariaman.kinerja.feedback.imported;

import id.go.pariaman.kinerja.organisation.city.Row;
import id.go.pariaman.kinerja.scoring.satisfaction.SatisfactionIndex;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a survey of an earlier year found, on paper or in another application.
 *
 * @param servicePoint code; null where it is of the whole unit
 * @param people answers, at least five
 * @param means NRR of U1 to U9, 1 to 4
 * @param example invented, for the demonstration
 */
public record LegacyIndex(
    int year,
    String unitCode,
    String servicePoint,
    int people,
    List<BigDecimal> means,
    boolean example) {

  static final String COLUMNS = "tahun,unit,layanan,n,U1,U2,U3,U4,U5,U6,U7,U8,U9";

  private static final int ELEMENTS = 9;
  private static final int FIRST_YEAR = 2014;
  private static final int LEAST_PEOPLE = 5;
  private static final int MOST_PEOPLE = 1_000_000;
  private static final int DECIMALS = 3;
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(4);

  /**
   * Notes on the row what is wrong with it.
   *
   * @param unitOfPoint unit by code of service point
   * @param lastYear latest year that can be of the past
   */
  static LegacyIndex of(
      Row row, Set<String> units, Map<String, String> unitOfPoint, int lastYear, boolean example) {
    String unit = UnitCodes.read(row, units);
    String point = row.raw("layanan").isEmpty() ? null : row.text("layanan");
    if (point != null && unit != null && !unit.equals(unitOfPoint.get(point))) {
      row.fault("layanan", "Tulis kode layanan milik unit ini, atau kosongkan untuk seluruh unit.");
    }
    List<BigDecimal> means =
        IntStream.rangeClosed(1, ELEMENTS).mapToObj(no -> mean(row, "U" + no)).toList();
    return new LegacyIndex(
        row.whole("tahun", FIRST_YEAR, lastYear),
        unit,
        point,
        row.whole("n", LEAST_PEOPLE, MOST_PEOPLE),
        means,
        example);
  }

  private static BigDecimal mean(Row row, String column) {
    BigDecimal mean = row.optionalDecimal(column);
    boolean unread = mean == null && !row.raw(column).isEmpty();
    if (!unread && !isMean(mean)) {
      row.fault(
          column,
          "Tulis rata-rata unsur dari 1 sampai 4 dengan titik, paling banyak tiga desimal, misalnya"
              + " 3.254.");
    }
    return isMean(mean) ? mean : BigDecimal.ONE;
  }

  private static boolean isMean(BigDecimal mean) {
    return mean != null
        && mean.compareTo(BigDecimal.ONE) >= 0
        && mean.compareTo(HIGHEST) <= 0
        && mean.scale() <= DECIMALS;
  }

  /** 25 to 100, rounded once. */
  public BigDecimal index() {
    return SatisfactionIndex.ofMeans(means).index().rounded(2);
  }
}
