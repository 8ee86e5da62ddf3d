package id.go.pariaman.kinerja.scoring;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A percentage, exact inside; 100 is the target reached. Shown with at most two decimals, HALF_UP.
 */
public record Percentage(Ratio exact) implements Comparable<Percentage> {

  public static final Percentage ZERO = new Percentage(Ratio.ZERO);
  public static final Percentage HUNDRED = new Percentage(Ratio.HUNDRED);

  private static final int DECIMALS = 2;

  public Percentage {
    Objects.requireNonNull(exact);
  }

  public static Percentage of(BigDecimal percent) {
    return new Percentage(Ratio.of(percent));
  }

  /** part / whole x 100. */
  public static Percentage ofPart(Ratio part, Ratio whole) {
    return new Percentage(part.times(Ratio.HUNDRED).dividedBy(whole));
  }

  /** Never below zero. */
  public Percentage floored() {
    return new Percentage(exact.max(Ratio.ZERO));
  }

  /** Never above the cap. */
  public Percentage capped(Percentage cap) {
    return new Percentage(exact.min(cap.exact));
  }

  /** Compared unrounded: 99.995 shows as 100 but is not at least 100. */
  public boolean isAtLeast(Percentage other) {
    return compareTo(other) >= 0;
  }

  /** For showing and storing, never for comparing. */
  public BigDecimal rounded() {
    return exact.rounded(DECIMALS);
  }

  /** What an official reads, for example {@code 97,42 %}. */
  public String label() {
    return NumberText.number(rounded()) + " %";
  }

  @Override
  public int compareTo(Percentage other) {
    return exact.compareTo(other.exact);
  }
}
