package id.go.pariaman.kinerja.scoring.reward;

import java.math.BigDecimal;
import java.util.List;

/**
 * What minutes cost in percent: the first step that covers them counts. Such tables belong to the
 * body that decreed them and are data.
 */
public record DeductionSteps(List<Step> steps, BigDecimal more) {

  /**
   * @param below minutes under this number are covered
   * @param percent deduction, 0 to 100
   */
  public record Step(int below, BigDecimal percent) {}

  /**
   * @throws IllegalArgumentException when the steps do not rise
   */
  public DeductionSteps {
    steps = List.copyOf(steps);
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).below() <= steps.get(i - 1).below()) {
        throw new IllegalArgumentException("steps must rise");
      }
    }
  }

  /**
   * @param minutes above 0
   */
  public BigDecimal percent(int minutes) {
    return steps.stream()
        .filter(step -> minutes < step.below())
        .map(Step::percent)
        .findFirst()
        .orElse(more);
  }
}
