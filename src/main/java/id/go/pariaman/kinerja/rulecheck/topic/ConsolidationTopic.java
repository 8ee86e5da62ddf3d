package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.achievement.Achievement;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import id.go.pariaman.kinerja.scoring.consolidation.CascadeCheck;
import id.go.pariaman.kinerja.scoring.consolidation.Consolidated;
import id.go.pariaman.kinerja.scoring.consolidation.ConsolidationWarning;
import id.go.pariaman.kinerja.scoring.consolidation.GapScore;
import id.go.pariaman.kinerja.scoring.consolidation.PeriodActual;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

final class ConsolidationTopic implements Topic {

  private enum Kind {
    SUM,
    AVERAGE,
    WEIGHTED_AVERAGE,
    TAKE_LAST_KNOWN,
    RATIO_OF_SUMS,
    WEIGHTED_SCORE,
    CASCADE_CHECK,
    EARLY_ROUNDING
  }

  @Override
  public ObjectNode answer(Inputs inputs) {
    var kind = inputs.choice("consolidation", Kind.class);
    var answer =
        switch (kind) {
          case WEIGHTED_SCORE -> WeightedScoreCase.answer(inputs);
          case CASCADE_CHECK -> cascade(inputs);
          case EARLY_ROUNDING -> gapScore(inputs);
          default -> periods(Consolidation.valueOf(kind.name()), inputs);
        };
    return answer.node();
  }

  private static Answer periods(Consolidation consolidation, Inputs inputs) {
    var consolidated = Consolidated.of(consolidation, actuals(consolidation, inputs));
    inputs.optional("targets").ifPresent(targets -> targets.list().forEach(Value::numberOrNull));
    var percent =
        inputs
            .optional("annualTarget")
            .map(Value::number)
            .map(target -> achievement(inputs, target, consolidated))
            .filter(Achievement::isKnown)
            .map(achievement -> achievement.percent().rounded());
    var answer =
        new Answer()
            .name("state", consolidated.state())
            .number("consolidated", consolidated.value())
            .number("percent", percent.orElse(null));
    return warned(answer, consolidated.warnings());
  }

  private static Achievement achievement(
      Inputs inputs, BigDecimal target, Consolidated consolidated) {
    return Achievement.of(
        inputs.choice("polarity", Polarity.class), Target.single(target), consolidated.actual());
  }

  private static List<PeriodActual> actuals(Consolidation consolidation, Inputs inputs) {
    return switch (consolidation) {
      case RATIO_OF_SUMS -> pairs(inputs, "numerators", "denominators", PeriodActual::ratio);
      case WEIGHTED_AVERAGE ->
          pairs(
              inputs,
              "actuals",
              inputs.has("respondents") ? "respondents" : "weights",
              PeriodActual::weighted);
      default ->
          inputs.list("actuals").stream().map(Value::numberOrNull).map(PeriodActual::of).toList();
    };
  }

  private static List<PeriodActual> pairs(
      Inputs inputs,
      String values,
      String weights,
      BiFunction<BigDecimal, BigDecimal, PeriodActual> period) {
    var left = inputs.list(values);
    var right = inputs.value(weights).list(left.size());
    return IntStream.range(0, left.size())
        .mapToObj(i -> period.apply(left.get(i).numberOrNull(), right.get(i).numberOrNull()))
        .toList();
  }

  private static Answer cascade(Inputs inputs) {
    inputs.value("method").oneOf(List.of("DIRECT_LOAD"));
    var check =
        CascadeCheck.directLoad(
            inputs.number("parentTarget"),
            inputs.list("childTargets").stream().map(Value::numberOrNull).toList());
    var answer =
        new Answer()
            .name("state", check.state())
            .number("sum", check.sum())
            .flag("matches", check.matches());
    return warned(answer, check.warnings());
  }

  private static Answer gapScore(Inputs inputs) {
    var values = inputs.list("values").stream().map(Value::number).toList();
    if (values.isEmpty()) {
      throw inputs.malformed("values", "Isi paling sedikit satu nilai.");
    }
    var score =
        GapScore.of(
            values,
            inputs.number("best"),
            inputs.value("range").positive(),
            inputs.number("spread"));
    return new Answer().text("state", "OK").number("score", score);
  }

  private static Answer warned(Answer answer, List<ConsolidationWarning> warnings) {
    return warnings.isEmpty() ? answer : answer.names("warnings", warnings);
  }
}
