package id.go.pariaman.kinerja.scoring.rating;

import java.util.Arrays;
import java.util.List;

/**
 * What the guide proposes for all results together.
 *
 * @param reasons in the order of {@link JudgementReason}; empty unless NEEDS_JUDGEMENT
 */
public record ResultSuggestion(Suggestion suggestion, List<JudgementReason> reasons) {

  /**
   * @throws IllegalArgumentException when reasons and suggestion do not belong together
   */
  public ResultSuggestion {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty() == (suggestion == Suggestion.NEEDS_JUDGEMENT)) {
      throw new IllegalArgumentException(suggestion + " because " + reasons);
    }
  }

  static ResultSuggestion of(Suggestion suggestion) {
    return new ResultSuggestion(suggestion, List.of());
  }

  /**
   * From the two outputs of the decision table {@code result-rating}.
   *
   * @param reason names joined by a comma, or empty
   */
  public static ResultSuggestion parse(String suggestion, String reason) {
    return new ResultSuggestion(
        Suggestion.valueOf(suggestion),
        Arrays.stream(reason.split(","))
            .filter(name -> !name.isEmpty())
            .map(JudgementReason::valueOf)
            .toList());
  }
}
