package id.go.pariaman.kinerja.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.ResultKind;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.Completeness;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.MainBelow;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.Majority;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultRatingFactsTest {

  private static final ResultGuide GUIDE =
      new ResultGuide(new BigDecimal("0.5"), new BigDecimal("0.25"));

  /** A letter a result: A, M, B main; a, m, b additional; ? main and not rated. */
  private static ResultRatingFacts facts(String results) {
    return facts(results, FeedbackTone.ALL_POSITIVE);
  }

  private static ResultRatingFacts facts(String results, FeedbackTone tone) {
    var rated = new ArrayList<RatedResult>();
    for (char letter : results.toCharArray()) {
      var kind = Character.isLowerCase(letter) ? ResultKind.ADDITIONAL : ResultKind.MAIN;
      var rating =
          switch (Character.toUpperCase(letter)) {
            case 'A' -> ExpectationRating.ABOVE;
            case 'M' -> ExpectationRating.MEETS;
            case 'B' -> ExpectationRating.BELOW;
            default -> null;
          };
      rated.add(new RatedResult(kind, rating));
    }
    return ResultRatingFacts.of(rated, tone, GUIDE);
  }

  @ParameterizedTest
  @CsvSource({
    "A, ABOVE",
    "AAM, ABOVE",
    "AAMM, NONE",
    "AAaMM, ABOVE",
    "MMB, MEETS",
    "BBb, BELOW",
    "BBMA, NONE",
    "AMB, NONE",
    "AAAMMB, NONE",
  })
  void mostIsMoreThanHalfOfAllResults(String results, Majority majority) {
    assertThat(facts(results).majority()).isEqualTo(majority);
  }

  @ParameterizedTest
  @CsvSource({
    "AAAA, NONE",
    "AAbb, NONE",
    "MMMB, SMALL_PART",
    "MMB, MORE",
    "MMMBb, SMALL_PART",
    "MMBmmmmm, MORE",
    "MMMMMMMB, SMALL_PART",
    "MMMMMMBB, SMALL_PART",
    "MMMMMBB, MORE",
    "mmm, NONE",
  })
  void aSmallPartIsAtMostAQuarterOfTheMainResults(String results, MainBelow mainBelow) {
    assertThat(facts(results).mainBelow()).isEqualTo(mainBelow);
  }

  @Test
  void everyResultMustBeRated() {
    assertThat(facts("AM?").completeness()).isEqualTo(Completeness.MISSING_RATING);
    assertThat(facts("AM").completeness()).isEqualTo(Completeness.COMPLETE);
    assertThat(ResultRatingFacts.of(List.of(), FeedbackTone.NONE_GIVEN, GUIDE))
        .isEqualTo(
            new ResultRatingFacts(
                Completeness.NO_RESULTS, Majority.NONE, MainBelow.NONE, Tone.NONE_GIVEN));
  }

  @ParameterizedTest
  @CsvSource({
    "ALL_POSITIVE, POSITIVE",
    "MOSTLY_POSITIVE, POSITIVE",
    "PARTLY_POSITIVE, PARTLY_POSITIVE",
    "MOSTLY_NOT_POSITIVE, NOT_POSITIVE",
    "NONE_POSITIVE, NOT_POSITIVE",
    "NONE_GIVEN, NONE_GIVEN",
  })
  void tonesFallIntoFourClasses(FeedbackTone given, Tone tone) {
    assertThat(facts("A", given).tone()).isEqualTo(tone);
  }

  @Test
  void anotherToneChangesNothingElse() {
    assertThat(facts("AMB", FeedbackTone.ALL_POSITIVE).under(FeedbackTone.NONE_GIVEN))
        .isEqualTo(facts("AMB", FeedbackTone.NONE_GIVEN));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, NONE_GIVEN",
    "3, 3, ALL_POSITIVE",
    "0, 3, NONE_POSITIVE",
    "2, 3, MOSTLY_POSITIVE",
    "1, 3, MOSTLY_NOT_POSITIVE",
    "2, 4, PARTLY_POSITIVE",
  })
  void severalPiecesOfFeedbackHaveOneTone(long positive, long given, FeedbackTone tone) {
    assertThat(GUIDE.tone(positive, given)).isEqualTo(tone);
  }

  @ParameterizedTest
  @CsvSource({"0.49, 0.25", "1, 0.25", "0.5, -0.1", "0.5, 1"})
  void sharesOutOfRangeAreRefused(BigDecimal majority, BigDecimal smallPart) {
    assertThatThrownBy(() -> new ResultGuide(majority, smallPart))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void reasonsBelongToNeedsJudgementOnly() {
    assertThatThrownBy(() -> ResultSuggestion.parse("ABOVE", "NO_FEEDBACK"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ResultSuggestion.parse("NEEDS_JUDGEMENT", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
