package id.go.pariaman.kinerja.rules;

import id.go.pariaman.kinerja.scoring.NumberText;
import java.math.BigDecimal;

/** What the value of a rule counts, and which values make sense. */
public enum RuleUnit {
  /** Above 0, up to 1000. */
  PERCENT("persen", BigDecimal.valueOf(1000), false),
  /** Above 0 and below or equal to 1. */
  SHARE("bagian dari satu", BigDecimal.ONE, false),
  /** Whole, 1 to 100000. */
  COUNT("jumlah", BigDecimal.valueOf(100_000), true),
  /** Whole, 1 to 366. */
  WORKING_DAYS("hari kerja", BigDecimal.valueOf(366), true),
  /** Whole, 1 to 3600. */
  SECONDS("detik", BigDecimal.valueOf(3600), true);

  private final String label;
  private final BigDecimal greatest;
  private final boolean whole;

  RuleUnit(String label, BigDecimal greatest, boolean whole) {
    this.label = label;
    this.greatest = greatest;
    this.whole = whole;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }

  /** A value of this unit as an official reads it, for example {@code 14 hari kerja}. */
  String text(BigDecimal value) {
    var number = NumberText.number(value);
    return this == COUNT ? number : number + " " + label;
  }

  boolean accepts(BigDecimal value) {
    return value.signum() > 0
        && value.compareTo(greatest) <= 0
        && !(whole && value.stripTrailingZeros().scale() > 0);
  }

  /** The values that make sense, as a file of rules has them: without points at the thousands. */
  String range() {
    return whole
        ? "bilangan bulat 1 sampai " + greatest.toPlainString()
        : "lebih dari 0 sampai " + greatest.toPlainString();
  }
}
