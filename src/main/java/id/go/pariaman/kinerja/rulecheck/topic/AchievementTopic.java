package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.scoring.Percentage;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.Ratio;
import id.go.pariaman.kinerja.scoring.achievement.Achievement;
import id.go.pariaman.kinerja.scoring.achievement.Actual;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import java.math.BigDecimal;

final class AchievementTopic implements Topic {

  private static final long PERCENT = 100;
  private static final int SHOWN_OF_THE_REST = 6;

  @Override
  public ObjectNode answer(Inputs inputs) {
    var achievement = measure(inputs);
    var cap = inputs.nullable("cap").map(Value::positive).map(Percentage::of);
    var answer = state(achievement);
    var capped = cap.map(achievement::cappedPercent).orElse(achievement.percent());
    answer.number("cappedPercent", capped == null ? null : capped.rounded());
    if (achievement.isKnown()) {
      answer
          .flag("meetsTarget", achievement.meetsTarget())
          .number("remaining", achievement.remaining().rounded(SHOWN_OF_THE_REST));
    }
    return answer.node();
  }

  /** An achievement of the city as a whole enters no score, so it has no cap. */
  static ObjectNode ofTheCity(Inputs inputs) {
    return state(measure(inputs)).node();
  }

  private static Answer state(Achievement achievement) {
    return new Answer()
        .name("state", achievement.state())
        .number("percent", achievement.isKnown() ? achievement.percent().rounded() : null);
  }

  private static Achievement measure(Inputs inputs) {
    return Achievement.of(
        inputs.choice("polarity", Polarity.class), target(inputs), actual(inputs));
  }

  private static Target target(Inputs inputs) {
    boolean range = inputs.has("lower") || inputs.has("upper");
    if (range && inputs.has("target")) {
      throw inputs.malformed("target", "Isi target, atau lower dan upper; jangan keduanya.");
    }
    var target =
        range
            ? Target.range(inputs.number("lower"), inputs.number("upper"))
            : Target.single(inputs.number("target"));
    return target.in(inputs.optional("targetUnit").map(Value::text).orElse(null));
  }

  /** A ratio of nothing does not apply, whatever somebody made of it. */
  private static Actual actual(Inputs inputs) {
    var unit = inputs.optional("actualUnit").map(Value::text).orElse(null);
    boolean parts = inputs.has("numerator") || inputs.has("denominator");
    if (!parts) {
      return Actual.of(inputs.nullable("actual").map(Value::number).orElse(null), unit);
    }
    var quotient = Actual.ofParts(part(inputs, "numerator"), part(inputs, "denominator"), PERCENT);
    var stated = inputs.optional("actual").map(Value::number);
    if (stated.isPresent() && !(quotient instanceof Actual.NotApplicable)) {
      return Actual.of(stated.get(), unit);
    }
    return quotient instanceof Actual.Reported reported ? in(unit, reported.value()) : quotient;
  }

  private static Actual in(String unit, Ratio value) {
    return new Actual.Reported(value, unit);
  }

  private static BigDecimal part(Inputs inputs, String key) {
    return inputs.nullable(key).map(Value::number).orElse(null);
  }
}
