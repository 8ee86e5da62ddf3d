package id.go.pariaman.kinerja.rulecheck.topic;

import static id.go.pariaman.kinerja.rules.PublishedTable.CREDIT_PERCENT;
import static id.go.pariaman.kinerja.rules.PublishedTable.DISTRIBUTION;
import static id.go.pariaman.kinerja.rules.PublishedTable.SERVICE_GRADE;

import id.go.pariaman.kinerja.rules.PublishedRules;
import id.go.pariaman.kinerja.rules.PublishedTable;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.distribution.DistributionProfile;
import id.go.pariaman.kinerja.scoring.rating.ResultGuide;
import id.go.pariaman.kinerja.scoring.reward.AttendanceScheme;
import id.go.pariaman.kinerja.scoring.reward.DeductionSteps;
import id.go.pariaman.kinerja.scoring.reward.Forgiveness;
import id.go.pariaman.kinerja.scoring.satisfaction.ServiceGrade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;

/**
 * The numbers that the cases are held against, each from a row with its legal basis and status: the
 * published tables, and for the guide the rule set that comes with the program. Nothing here pays
 * anybody.
 */
record Published(PublishedRules rules, ResultGuide guide) {

  static final Published CURRENT =
      new Published(PublishedRules.newest(), PublishedRules.newestRuleSet().resultGuide());

  /** What a distribution is held against. */
  enum Profile {
    /** SE MenPANRB 3/2023, known from secondary sources. */
    SE_3_2023,
    /** PermenPANRB 6/2022 p. 94-97, which has no percentages. */
    PERMENPAN_6_2022
  }

  /** Tables of other bodies; they prove that a table is data. Kota Pariaman's own is unknown. */
  enum Scheme {
    PERMENTAN_68_2012(PublishedTable.PERMENTAN_68_2012),
    TUKIN_SERVICE(PublishedTable.TUKIN_SERVICE);

    private final PublishedTable table;

    Scheme(PublishedTable table) {
      this.table = table;
    }
  }

  ServiceGrade.Bounds grades() {
    return new ServiceGrade.Bounds(
        rules.number(SERVICE_GRADE, "A_FROM"),
        rules.number(SERVICE_GRADE, "B_FROM"),
        rules.number(SERVICE_GRADE, "C_FROM"));
  }

  /** Percent of the annual coefficient. */
  BigDecimal credit(Predicate predicate) {
    return rules.number(CREDIT_PERCENT, predicate.name());
  }

  DistributionProfile profile(Profile profile) {
    return switch (profile) {
      case PERMENPAN_6_2022 -> DistributionProfile.ofTheRegulation();
      case SE_3_2023 ->
          DistributionProfile.ofTheCircular(
              rules.number(DISTRIBUTION, "MOST"),
              rules.number(DISTRIBUTION, "LEAST"),
              rules.number(DISTRIBUTION, "FEW"));
    };
  }

  /** Of fewer people a share says nothing. */
  int leastPeople() {
    return rules.number(DISTRIBUTION, "LEAST_PEOPLE").intValueExact();
  }

  AttendanceScheme scheme(Scheme scheme) {
    var table = scheme.table;
    return new AttendanceScheme(
        steps(table, "LATE"),
        steps(table, "LEAVE_EARLY"),
        rules.number(table, "NO_CLOCK_IN"),
        rules.number(table, "ABSENT_DAY"),
        forgiveness(table).orElse(null));
  }

  private DeductionSteps steps(PublishedTable table, String event) {
    var steps = new ArrayList<DeductionSteps.Step>();
    for (int no = 1; rules.find(table, event + "_BELOW_" + no).isPresent(); no++) {
      steps.add(
          new DeductionSteps.Step(
              minutes(table, event + "_BELOW_" + no),
              rules.number(table, event + "_PERCENT_" + no)));
    }
    return new DeductionSteps(steps, rules.number(table, event + "_MORE"));
  }

  private Optional<Forgiveness> forgiveness(PublishedTable table) {
    return rules
        .find(table, "FORGIVEN_FROM")
        .map(
            from ->
                new Forgiveness(
                    from.intValueExact(),
                    minutes(table, "FORGIVEN_UNTIL"),
                    minutes(table, "FORGIVEN_FREE"),
                    minutes(table, "FORGIVEN_FACTOR")));
  }

  private int minutes(PublishedTable table, String row) {
    return rules.number(table, row).intValueExact();
  }
}
