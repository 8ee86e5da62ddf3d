package id.go.pariaman.kinerja.rules;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One number with its legal basis.
 *
 * @param instrument the regulation, or who decided
 * @param article article or section; empty where there is none
 * @param page printed page; empty where there is none
 * @param note Indonesian sentence: what the number does
 */
public record Rule(
    RuleCode code,
    BigDecimal value,
    RuleUnit unit,
    String instrument,
    String article,
    String page,
    RuleStatus status,
    String note) {

  /** The value with its unit in Indonesian, for example {@code 14 hari kerja}. */
  public String valueText() {
    return unit.text(value);
  }

  /** The legal basis in Indonesian, for example {@code PermenPANRB 6/2022, hlm. 117 B.2}. */
  public String basis() {
    return basis(instrument, article, page);
  }

  static String basis(String instrument, String article, String page) {
    return Stream.of(instrument, article, page.isEmpty() ? "" : "hlm. " + page)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  Rule withValue(BigDecimal other) {
    return new Rule(code, other, unit, instrument, article, page, status, note);
  }

  /** Whether both say the same with the same certainty, whatever the version. */
  boolean saysTheSame(Rule other) {
    return value.compareTo(other.value) == 0 && unit == other.unit && status == other.status;
  }
}
