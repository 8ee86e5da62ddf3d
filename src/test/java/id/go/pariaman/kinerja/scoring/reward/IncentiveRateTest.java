package id.go.pariaman.kinerja.scoring.reward;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.Predicate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IncentiveRateTest {

  @ParameterizedTest
  @CsvSource({
    // Art. 32: the evaluation is the basis; that one may still object does not hold it up
    "FINAL, GOOD, MAY_PAY, RATE_APPLIES, PRODUCTIVITY_GOOD",
    "OPEN_TO_OBJECTION, VERY_GOOD, MAY_PAY, RATE_APPLIES, PRODUCTIVITY_VERY_GOOD",
    // design choice: frozen while an objection is open
    "UNDER_OBJECTION, POOR, MAY_PAY, HELD,",
    "UNDER_OBJECTION, , NOT_CONFIGURED, HELD,",
    // design choice: a late assessor must not cut the employee's pay
    "ASSESSOR_LATE, GOOD, MAY_PAY, LAST_RATE_APPLIES, PRODUCTIVITY_GOOD",
    "ASSESSOR_LATE, , MAY_PAY, NEEDS_DECISION,",
    "FINAL, , MAY_PAY, NEEDS_DECISION,",
    // a rule to be confirmed may inform but never pay
    "FINAL, VERY_POOR, INFORMS_ONLY, INFORMS_ONLY, PRODUCTIVITY_VERY_POOR",
    "ASSESSOR_LATE, GOOD, INFORMS_ONLY, INFORMS_ONLY, PRODUCTIVITY_GOOD",
    // there is no national table and no silent default
    "FINAL, NEEDS_IMPROVEMENT, NOT_CONFIGURED, ALLOWANCE_NOT_CONFIGURED,",
    "ASSESSOR_LATE, GOOD, NOT_CONFIGURED, ALLOWANCE_NOT_CONFIGURED,",
  })
  void theRowIsNamedAndWhetherItMayPay(
      ResultStanding standing,
      Predicate predicate,
      RateStatus rate,
      IncentiveRate.Outcome outcome,
      String ruleCode) {
    assertThat(IncentiveRate.of(standing, Optional.ofNullable(predicate), rate))
        .isEqualTo(new IncentiveRate(outcome, Optional.ofNullable(ruleCode)));
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhomNothingHoldsBackIsEligible(IncentiveSituation situation) {
    assertThat(situation.eligible()).isEqualTo(situation.name().equals("NONE"));
  }

  @ParameterizedTest
  @EnumSource
  void everyPredicateHasARowOfItsOwn(Predicate predicate) {
    assertThat(
            IncentiveRate.of(ResultStanding.FINAL, Optional.of(predicate), RateStatus.MAY_PAY)
                .ruleCode())
        .contains("PRODUCTIVITY_" + predicate.name());
  }
}
