package id.go.pariaman.kinerja.scoring.distribution;

import id.go.pariaman.kinerja.scoring.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a reader should look at in a distribution. There is no quota in the law: nothing here
 * changes a predicate.
 *
 * @param findings in the order of the profile; empty unless the status is WARN
 */
public record DistributionCheck(Status status, List<String> findings) {

  public enum Status {
    OK,
    WARN,
    /** Too few people for a share to mean anything. */
    REPORT_ONLY
  }

  public DistributionCheck {
    findings = List.copyOf(findings);
  }

  /**
   * @param counts people in each class; an absent class has none
   * @param leastPeople fewer than these are only reported
   */
  public static DistributionCheck of(
      OrgPredicate organisation,
      DistributionProfile profile,
      Map<Predicate, Integer> counts,
      int leastPeople) {
    int people = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (people < leastPeople) {
      return new DistributionCheck(Status.REPORT_ONLY, List.of());
    }
    var findings = new ArrayList<String>();
    var expected = organisation.expectedClass();
    int inExpected = counts.getOrDefault(expected, 0);
    if (counts.values().stream().anyMatch(count -> count > inExpected)) {
      findings.add("MODE_NOT_" + expected);
    }
    profile.limits().getOrDefault(organisation, List.of()).stream()
        .filter(limit -> limit.isBroken(counts, people))
        .map(Limit::finding)
        .forEach(findings::add);
    return new DistributionCheck(findings.isEmpty() ? Status.OK : Status.WARN, findings);
  }
}
