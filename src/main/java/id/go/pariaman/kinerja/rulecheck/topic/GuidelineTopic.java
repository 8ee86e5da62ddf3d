package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.scoring.distribution.GuidelineRounding;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

final class GuidelineTopic implements Topic {

  private static final long MOST_PEOPLE = 100_000_000;
  private static final List<String> OPERATORS = List.of("<=", "<", "=", ">=");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private enum Method {
    OPERATOR,
    LARGEST_REMAINDER
  }

  @Override
  public ObjectNode answer(Inputs inputs) {
    int population = (int) inputs.whole("population", 0, MOST_PEOPLE);
    return switch (inputs.choice("method", Method.class)) {
      case OPERATOR -> byOperator(population, inputs).node();
      case LARGEST_REMAINDER -> byLargestRemainder(population, inputs).node();
    };
  }

  private static Answer byOperator(int population, Inputs inputs) {
    var counts = new Answer();
    var seen = new HashSet<String>();
    for (var guideline : inputs.list("guidelines").stream().map(Value::object).toList()) {
      var id = guideline.value("id").text();
      if (!seen.add(id)) {
        throw guideline.malformed("id", "Pakai setiap id satu kali saja.");
      }
      counts.number(
          id,
          GuidelineRounding.byOperator(
              population,
              percent(guideline.value("percent")),
              GuidelineRounding.Operator.of(guideline.value("operator").oneOf(OPERATORS))));
    }
    return new Answer().object("counts", counts);
  }

  private static Answer byLargestRemainder(int population, Inputs inputs) {
    var percents = inputs.list("percents").stream().map(GuidelineTopic::percent).toList();
    if (percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(WHOLE) != 0) {
      throw inputs.malformed("percents", "Jumlah semua persentase harus tepat 100.");
    }
    return new Answer()
        .numbers(
            "counts",
            GuidelineRounding.byLargestRemainder(population, percents).stream()
                .map(BigDecimal::valueOf)
                .toList())
        .numbers("ideals", GuidelineRounding.ideals(population, percents));
  }

  private static BigDecimal percent(Value value) {
    return value.number(BigDecimal.ZERO, WHOLE);
  }
}
