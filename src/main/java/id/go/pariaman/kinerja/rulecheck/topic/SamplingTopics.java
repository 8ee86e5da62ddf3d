package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.scoring.Ratio;
import id.go.pariaman.kinerja.scoring.satisfaction.SampleSize;
import id.go.pariaman.kinerja.scoring.satisfaction.WilsonInterval;
import java.math.BigDecimal;

/** How many must be asked, and how sure the answers of few are. */
final class SamplingTopics {

  private static final long MOST_PEOPLE = 1_000_000_000_000L;
  private static final int DECIMALS = 4;

  private SamplingTopics() {}

  static ObjectNode sampleSize(Inputs inputs) {
    var size =
        SampleSize.of(
            inputs.whole("population", 1, MOST_PEOPLE),
            inputs.value("chiSquare").positive(),
            inputs.value("proportion").share(),
            inputs.value("precision").share());
    return new Answer()
        .number("exact", size.exact().rounded(DECIMALS))
        .number("nearest", size.nearest())
        .number("ceiling", size.ceiling())
        .number("printedTable", size.nearest())
        .node();
  }

  static ObjectNode wilson(Inputs inputs) {
    long trials = inputs.whole("trials", 1, MOST_PEOPLE);
    var interval =
        WilsonInterval.of(
            inputs.whole("successes", 0, trials), trials, inputs.value("confidence").share());
    return new Answer()
        .number("lower", shown(interval.lower()))
        .number("upper", shown(interval.upper()))
        .node();
  }

  private static BigDecimal shown(BigDecimal bound) {
    return Ratio.of(bound).rounded(DECIMALS);
  }
}
