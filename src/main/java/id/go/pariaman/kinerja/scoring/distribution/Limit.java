package id.go.pariaman.kinerja.scoring.distribution;

import id.go.pariaman.kinerja.scoring.Predicate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a profile expects of the share of one or more classes together.
 *
 * @param percent compared exactly; not used where a class must be present or absent
 */
public record Limit(Kind kind, List<Predicate> classes, BigDecimal percent) {

  public enum Kind {
    AT_MOST,
    AT_LEAST,
    ABSENT,
    PRESENT
  }

  public Limit {
    classes = List.copyOf(classes);
  }

  public static Limit atMost(BigDecimal percent, Predicate... classes) {
    return new Limit(Kind.AT_MOST, List.of(classes), percent);
  }

  public static Limit atLeast(BigDecimal percent, Predicate... classes) {
    return new Limit(Kind.AT_LEAST, List.of(classes), percent);
  }

  public static Limit absent(Predicate... classes) {
    return new Limit(Kind.ABSENT, List.of(classes), BigDecimal.ZERO);
  }

  public static Limit present(Predicate... classes) {
    return new Limit(Kind.PRESENT, List.of(classes), BigDecimal.ZERO);
  }

  boolean isBroken(Map<Predicate, Integer> counts, int people) {
    long inside = classes.stream().mapToLong(each -> counts.getOrDefault(each, 0)).sum();
    int toLimit =
        BigDecimal.valueOf(inside * 100).compareTo(percent.multiply(BigDecimal.valueOf(people)));
    return switch (kind) {
      case AT_MOST -> toLimit > 0;
      case AT_LEAST -> toLimit < 0;
      case ABSENT -> inside > 0;
      case PRESENT -> inside == 0;
    };
  }

  /** Name of the finding, for example GOOD_ABOVE_70. */
  String finding() {
    var names = classes.stream().map(Enum::name).collect(Collectors.joining("_OR_"));
    var number = percent.stripTrailingZeros().toPlainString();
    return switch (kind) {
      case AT_MOST -> names + "_ABOVE_" + number;
      case AT_LEAST -> names + "_BELOW_" + number;
      case ABSENT -> names + "_PRESENT";
      case PRESENT -> "NO_" + names;
    };
  }
}
