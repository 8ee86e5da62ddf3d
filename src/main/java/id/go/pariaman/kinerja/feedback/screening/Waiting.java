package id.go.pariaman.kinerja.feedback.screening;

import id.go.pariaman.kinerja.feedback.Signal;
import java.util.List;

/**
 * What waits for a person before a window is published. An answer that nobody decides counts; a
 * comment that nobody decides is not shown.
 */
public record Waiting(List<FlaggedAnswer> answers, List<WaitingComment> comments) {

  public Waiting {
    answers = List.copyOf(answers);
    comments = List.copyOf(comments);
  }

  /**
   * A verified answer that looks made up.
   *
   * @param elements nine values from 1 to 4
   * @param points how much it looks so, by the weights of {@code SURVEY_SIGNAL}
   */
  public record FlaggedAnswer(
      String id, String servicePoint, List<Integer> elements, List<Signal> signals, int points) {}

  /**
   * @param words as the citizen wrote them
   * @param proposal the same with personal data masked
   * @param masked how many were
   */
  public record WaitingComment(
      String id, String servicePoint, String words, String proposal, int masked) {}
}
