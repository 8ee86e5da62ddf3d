package id.go.pariaman.kinerja.scoring;

import java.math.BigDecimal;

/** A number as an Indonesian reads it, the same on every screen. */
public final class NumberText {

  private NumberText() {}

  /** With a point at the thousands and a comma before the decimals, none of them idle: 1.250,5. */
  public static String number(BigDecimal value) {
    String plain = value.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String grouped = whole.replaceAll("(\\d)(?=(\\d{3})+$)", "$1.");
    return point < 0 ? grouped : grouped + "," + plain.substring(point + 1);
  }

  /** Both ends, as in 95-100; one number where they are the same. */
  public static String range(BigDecimal lower, BigDecimal upper) {
    return lower.compareTo(upper) == 0 ? number(lower) : number(lower) + "-" + number(upper);
  }
}
