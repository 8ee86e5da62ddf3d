package id.go.pariaman.kinerja.rulecheck.topic;

import id.go.pariaman.kinerja.scoring.consolidation.WeightedScore;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The weighted mean of several percentages, weights renormalised over what applies. */
final class WeightedScoreCase {

  private static final int DECIMALS = 2;

  /** Far more than a scorecard has; exact sums of more fractions would keep the server busy. */
  private static final int MOST_PARTS = 100;

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private WeightedScoreCase() {}

  static Answer answer(Inputs inputs) {
    var stated = inputs.optional("weights").map(WeightedScoreCase::whole);
    var percents =
        stated
            .map(weights -> inputs.value("percents").list(weights.size()))
            .orElseGet(() -> inputs.value("percents").listUpTo(MOST_PARTS));
    var weights = stated.orElseGet(() -> Collections.nCopies(percents.size(), null));
    var left = leftOut(inputs, weights.size());
    var parts =
        IntStream.range(0, weights.size())
            .mapToObj(i -> part(weights.get(i), percents.get(i), !left.contains(i)))
            .toList();
    var score = WeightedScore.of(parts, inputs.optional("cap").map(Value::positive).orElse(null));
    var answer = new Answer().name("state", score.state()).number("score", score.score());
    return left.isEmpty() ? answer : answer.numbers("weightsUsed", weightsUsed(score));
  }

  private static List<BigDecimal> whole(Value stated) {
    var weights = stated.listUpTo(MOST_PARTS).stream().map(Value::positive).toList();
    if (weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(WHOLE) != 0) {
      throw stated.malformed("Jumlah semua bobot harus tepat 100.");
    }
    return weights;
  }

  private static WeightedScore.Part part(BigDecimal weight, Value percent, boolean applicable) {
    return new WeightedScore.Part(weight, percent.isNull() ? null : percent.ratio(), applicable);
  }

  private static List<BigDecimal> weightsUsed(WeightedScore score) {
    return score.weightsUsed().stream().map(weight -> weight.rounded(DECIMALS)).toList();
  }

  /** Positions, counted from 0. */
  private static Set<Integer> leftOut(Inputs inputs, int size) {
    var positions = new HashSet<Integer>();
    inputs
        .optional("notApplicable")
        .ifPresent(
            list -> list.list().forEach(each -> positions.add((int) each.whole(0, size - 1L))));
    return positions;
  }
}
