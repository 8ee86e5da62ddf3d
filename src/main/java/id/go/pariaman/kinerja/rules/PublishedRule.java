package id.go.pariaman.kinerja.rules;

import id.go.pariaman.kinerja.scoring.NumberText;
import java.math.BigDecimal;

/**
 * One number of a published table with its legal basis.
 *
 * @param row name of the row, unique in its table
 * @param instrument the regulation, or who decided
 * @param article article or section; empty where there is none
 * @param page printed page; empty where there is none
 * @param note Indonesian sentence: what the number does
 */
public record PublishedRule(
    PublishedTable table,
    String row,
    BigDecimal value,
    Unit unit,
    String instrument,
    String article,
    String page,
    RuleStatus status,
    String note) {

  /** What the value counts. */
  public enum Unit {
    PERCENT(" persen"),
    MINUTES(" menit"),
    /** Points of the satisfaction index, 25 to 100. */
    INDEX(""),
    COUNT(" orang"),
    POINTS(" poin"),
    WORKING_DAYS(" hari kerja"),
    FACTOR(" kali");

    private final String label;

    Unit(String label) {
      this.label = label;
    }
  }

  /** The value with its unit in Indonesian, for example {@code 88,31} or {@code 0,5 persen}. */
  public String valueText() {
    return NumberText.number(value) + unit.label;
  }

  /** The legal basis in Indonesian. */
  public String basis() {
    return Rule.basis(instrument, article, page);
  }
}
