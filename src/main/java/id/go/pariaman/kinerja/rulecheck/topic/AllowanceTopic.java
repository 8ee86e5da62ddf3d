package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.reward.Allowance;
import id.go.pariaman.kinerja.scoring.reward.AttendanceEvent;
import id.go.pariaman.kinerja.scoring.reward.IncentiveRate;
import id.go.pariaman.kinerja.scoring.reward.IncentiveSituation;
import id.go.pariaman.kinerja.scoring.reward.RateStatus;
import id.go.pariaman.kinerja.scoring.reward.ResultStanding;
import java.math.BigDecimal;
import java.util.Optional;

/** Amounts come with the case; what is not configured is said, never guessed. */
final class AllowanceTopic implements Topic {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_RUPIAH = new BigDecimal("1e15");
  private static final int MINUTES_A_DAY = 1440;

  private enum Kind {
    BASIC,
    MONTHLY,
    ATTENDANCE_DEDUCTION,
    ELIGIBILITY,
    RATE
  }

  @Override
  public ObjectNode answer(Inputs inputs) {
    var answer =
        switch (inputs.choice("kind", Kind.class)) {
          case BASIC ->
              amount(
                  Allowance.basic(
                      inputs.number("index", BigDecimal.ZERO, HUNDRED),
                      inputs.nullable("nationalAllowance").map(this::rupiah).orElse(null)));
          case MONTHLY -> amount(monthly(inputs));
          case ATTENDANCE_DEDUCTION -> deduction(inputs);
          case ELIGIBILITY ->
              new Answer()
                  .flag(
                      "eligible", inputs.choice("situation", IncentiveSituation.class).eligible());
          case RATE -> rate(inputs);
        };
    return answer.node();
  }

  private static Answer amount(Optional<BigDecimal> amount) {
    var answer = new Answer().number("amount", amount.orElse(null));
    return amount.isPresent() ? answer : answer.text("state", "ALLOWANCE_NOT_CONFIGURED");
  }

  private Optional<BigDecimal> monthly(Inputs inputs) {
    var productivityWeight = inputs.number("weightProductivity", BigDecimal.ZERO, BigDecimal.ONE);
    var disciplineWeight = inputs.number("weightDiscipline", BigDecimal.ZERO, BigDecimal.ONE);
    if (productivityWeight.add(disciplineWeight).compareTo(BigDecimal.ONE) != 0) {
      throw inputs.malformed("weightDiscipline", "Jumlah kedua bobot harus tepat 1.");
    }
    var productivity = inputs.number("productivityPercent", BigDecimal.ZERO, HUNDRED);
    var discipline = inputs.number("disciplinePercent", BigDecimal.ZERO, HUNDRED);
    return inputs
        .nullable("base")
        .map(this::rupiah)
        .map(
            base ->
                Allowance.monthly(
                    base, productivityWeight, disciplineWeight, productivity, discipline));
  }

  private static Answer deduction(Inputs inputs) {
    var table = Published.CURRENT.scheme(inputs.choice("scheme", Published.Scheme.class));
    var event = inputs.choice("event", AttendanceEvent.class);
    int minutes = event.isMeasured() ? (int) inputs.whole("minutes", 0, MINUTES_A_DAY) : 0;
    int overtime =
        inputs
            .optional("overtimeMinutes")
            .map(value -> (int) value.whole(0, MINUTES_A_DAY))
            .orElse(0);
    return new Answer().number("deductionPercent", table.deduction(event, minutes, overtime));
  }

  /** Without a predicate where it is null. */
  private static Answer rate(Inputs inputs) {
    var rate =
        IncentiveRate.of(
            inputs.choice("standing", ResultStanding.class),
            inputs.nullable("predicate").map(value -> value.choice(Predicate.class)),
            inputs.choice("rate", RateStatus.class));
    return new Answer()
        .name("outcome", rate.outcome())
        .text("ruleCode", rate.ruleCode().orElse(null));
  }

  private BigDecimal rupiah(Value value) {
    return value.number(BigDecimal.ZERO, MOST_RUPIAH);
  }
}
