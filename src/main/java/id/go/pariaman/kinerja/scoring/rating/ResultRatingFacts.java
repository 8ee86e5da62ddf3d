package id.go.pariaman.kinerja.scoring.rating;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.util.List;
import java.util.Objects;

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
    return new ResultRatingFacts(
        completeness(results), majority(results, guide), mainBelow(results, guide), tone(tone));
  }

  /** The same results under another tone of feedback. */
  public ResultRatingFacts under(FeedbackTone other) {
    return new ResultRatingFacts(completeness, majority, mainBelow, tone(other));
  }

  private static Completeness completeness(List<RatedResult> results) {
    if (results.isEmpty()) {
      return Completeness.NO_RESULTS;
    }
    return results.stream().map(RatedResult::rating).anyMatch(Objects::isNull)
        ? Completeness.MISSING_RATING
        : Completeness.COMPLETE;
  }

  private static Majority majority(List<RatedResult> results, ResultGuide guide) {
    for (var rating : ExpectationRating.values()) {
      if (guide.isMost(count(results, rating), results.size())) {
        return Majority.valueOf(rating.name());
      }
    }
    return Majority.NONE;
  }

  private static MainBelow mainBelow(List<RatedResult> results, ResultGuide guide) {
    var main = results.stream().filter(result -> result.kind() == ResultKind.MAIN).toList();
    long below = count(main, ExpectationRating.BELOW);
    if (below == 0) {
      return MainBelow.NONE;
    }
    return guide.isSmallPart(below, main.size()) ? MainBelow.SMALL_PART : MainBelow.MORE;
  }

  private static long count(List<RatedResult> results, ExpectationRating rating) {
    return results.stream().filter(result -> result.rating() == rating).count();
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
