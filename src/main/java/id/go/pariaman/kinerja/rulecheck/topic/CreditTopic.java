package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.reward.CreditPoints;
import id.go.pariaman.kinerja.scoring.reward.FunctionalLevel;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

final class CreditTopic implements Topic {

  private static final long MONTHS = 12;

  /**
   * Posts that earn no points: the levels of PermenPANRB 6/2022 p. 89-90 in English as the legal
   * clock's cases write them, and in Indonesian as the cases of this kind write theirs.
   */
  private static final List<String> WITHOUT_POINTS =
      List.of(
          "HIGH_LEADER",
          "HIGH_LEADER_UTAMA",
          "HIGH_LEADER_MADYA",
          "HIGH_LEADER_PRATAMA",
          "INDEPENDENT_UNIT_HEAD",
          "ADMINISTRATOR",
          "SUPERVISOR",
          "EXECUTOR",
          "JPT_UTAMA",
          "JPT_MADYA",
          "JPT_PRATAMA",
          "PENGAWAS",
          "PELAKSANA");

  private static final List<String> LEVELS =
      Stream.concat(
              Arrays.stream(FunctionalLevel.values()).map(Enum::name), WITHOUT_POINTS.stream())
          .toList();

  private enum Kind {
    ANNUAL,
    ACCUMULATE
  }

  @Override
  public ObjectNode answer(Inputs inputs) {
    return switch (inputs.choice("kind", Kind.class)) {
      case ANNUAL -> annual(inputs).node();
      case ACCUMULATE -> accumulate(inputs).node();
    };
  }

  /** A post said to have no coefficient earns no points, whatever its level is called. */
  private static Answer annual(Inputs inputs) {
    boolean none = inputs.has("coefficient") && inputs.optional("coefficient").isEmpty();
    var level =
        inputs.nullable("level").map(value -> none ? value.text() : value.oneOf(LEVELS)).orElse("");
    if (none || FunctionalLevel.of(level).isEmpty()) {
      return notFunctional();
    }
    var percent = Published.CURRENT.credit(inputs.choice("predicate", Predicate.class));
    int months = (int) inputs.whole("months", 1, MONTHS);
    var coefficient = inputs.value("coefficient").positive();
    return new Answer().number("credit", CreditPoints.annual(percent, coefficient, months));
  }

  private static Answer notFunctional() {
    return new Answer().number("credit", (BigDecimal) null).text("state", "NOT_FUNCTIONAL");
  }

  private static Answer accumulate(Inputs inputs) {
    var parts = inputs.list("parts").stream().map(CreditTopic::notNegative).toList();
    var balance = CreditPoints.accumulate(parts, inputs.value("threshold").positive());
    return new Answer()
        .number("total", balance.total())
        .flag("reached", balance.reached())
        .number("carry", balance.carry());
  }

  private static BigDecimal notNegative(Value value) {
    var number = value.number();
    if (number.signum() < 0) {
      throw value.malformed("Angka kredit tidak boleh di bawah nol.");
    }
    return number;
  }
}
