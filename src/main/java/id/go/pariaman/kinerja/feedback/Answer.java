package id.go.pariaman.kinerja.feedback;

import java.util.List;
import java.util.Set;

/**
 * What one citizen answered, with the signals noticed while it was sent. It exists only in memory
 * and inside an envelope.
 *
 * @param elements nine values from 1 to 4, in the order U1 to U9
 * @param comment at most {@value #LONGEST_COMMENT} characters; empty where there is none
 */
public record Answer(
    List<Integer> elements, String comment, Respondent respondent, Set<Signal> signals) {

  /** Characters; so many that an envelope of one length holds every answer. */
  public static final int LONGEST_COMMENT = 500;

  /**
   * @throws IllegalArgumentException unless nine values from 1 to 4 and a short enough comment
   */
  public Answer {
    elements = List.copyOf(elements);
    signals = Set.copyOf(signals);
    if (elements.size() != Element.values().length
        || elements.stream().anyMatch(value -> value < 1 || value > 4)) {
      throw new IllegalArgumentException("nine values from 1 to 4 expected");
    }
    if (comment.length() > LONGEST_COMMENT) {
      throw new IllegalArgumentException("the comment is too long");
    }
  }
}
