package id.go.pariaman.kinerja.scoring.rating;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.util.List;

/** What the guide looks at, in categories that can be counted out: the numbers are behind us. */
public record ResultRatingFacts(
    Completeness completeness, Majority majority, MainBelow mainBelow, Tone tone) {

  public enum Completeness {
    NO_RESULTS,
    MISSING_RATING,
    COMPLETE
  }

  /** The rating that most or all results have. */
  public enum Majority {
    ABOVE,
    MEETS,
    BELOW,
    NONE
  }

  /** How many of the main results are below expectation. */
  public enum MainBelow {
    NONE,
    SMALL_PART,
    MORE
  }

  public enum Tone {
    POSITIVE,
    PARTLY_POSITIVE,
    NOT_POSITIVE,
    NONE_GIVEN
  }

  public static ResultRatingFacts of(
      List<RatedResult> results, FeedbackTone tone, ResultGuide guide) {
    var counts = new int[ExpectationRating.values().length];
    int main = 0;
    int mainBelow = 0;
    boolean missing = false;
    for (var result : results) {
      boolean isMain = result.kind() == ResultKind.MAIN;
      main += isMain ? 1 : 0;
      mainBelow += isMain && result.rating() == ExpectationRating.BELOW ? 1 : 0;
      if (result.rating() == null) {
        missing = true;
      } else {
        counts[result.rating().ordinal()]++;
      }
    }
    return new ResultRatingFacts(
        completeness(results.isEmpty(), missing),
        majority(counts, results.size(), guide),
        mainBelow(mainBelow, main, guide),
        tone(tone));
  }

  /** The same results under another tone of feedback. */
  public ResultRatingFacts under(FeedbackTone other) {
    return new ResultRatingFacts(completeness, majority, mainBelow, tone(other));
  }

  private static Completeness completeness(boolean empty, boolean missing) {
    if (empty) {
      return Completeness.NO_RESULTS;
    }
    return missing ? Completeness.MISSING_RATING : Completeness.COMPLETE;
  }

  private static Majority majority(int[] counts, int results, ResultGuide guide) {
    for (var rating : ExpectationRating.values()) {
      if (guide.isMost(counts[rating.ordinal()], results)) {
        return Majority.valueOf(rating.name());
      }
    }
    return Majority.NONE;
  }

  private static MainBelow mainBelow(int below, int main, ResultGuide guide) {
    if (below == 0) {
      return MainBelow.NONE;
    }
    return guide.isSmallPart(below, main) ? MainBelow.SMALL_PART : MainBelow.MORE;
  }

  private static Tone tone(FeedbackTone tone) {
    return switch (tone) {
      case ALL_POSITIVE, MOSTLY_POSITIVE -> Tone.POSITIVE;
      case PARTLY_POSITIVE -> Tone.PARTLY_POSITIVE;
      case MOSTLY_NOT_POSITIVE, NONE_POSITIVE -> Tone.NOT_POSITIVE;
      case NONE_GIVEN -> Tone.NONE_GIVEN;
    };
  }
}
