package id.go.pariaman.kinerja.scoring.rating;

/**
 * The guide as a map over categories. The decision table {@code result-rating} and {@link
 * WrittenGuide} are the same map; a test compares them over all inputs.
 */
@FunctionalInterface
public interface ResultRatingTable {

  ResultSuggestion suggest(ResultRatingFacts facts);

  /** The guide in Java. */
  static ResultRatingTable written() {
    return new WrittenGuide();
  }
}
