package id.go.pariaman.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.consolidation.ConsolidationState;
import id.go.pariaman.kinerja.scoring.consolidation.ConsolidationWarning;
import id.go.pariaman.kinerja.scoring.distribution.OrgPredicate;
import id.go.pariaman.kinerja.scoring.rating.JudgementReason;
import id.go.pariaman.kinerja.scoring.rating.ProposalReason;
import id.go.pariaman.kinerja.scoring.rating.Suggestion;
import id.go.pariaman.kinerja.scoring.reward.IncentiveSituation;
import id.go.pariaman.kinerja.scoring.satisfaction.ServiceGrade;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  @ParameterizedTest
  @CsvSource({
    "ABOVE, Di atas ekspektasi",
    "MEETS, Sesuai ekspektasi",
    "BELOW, Di bawah ekspektasi",
  })
  void ratingsReadAsTheFormPrintsThem(ExpectationRating rating, String label) {
    assertThat(rating.label()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({
    "VERY_GOOD, Sangat Baik",
    "GOOD, Baik",
    "NEEDS_IMPROVEMENT, Butuh Perbaikan",
    "POOR, Kurang (Misconduct)",
    "VERY_POOR, Sangat Kurang",
  })
  void predicatesReadAsTheFormPrintsThem(Predicate predicate, String label) {
    assertThat(predicate.label()).isEqualTo(label);
  }

  @Test
  void berakhlakIsSevenValuesWithThreeGuidesEach() {
    var initials =
        Stream.of(BehaviourValue.values())
            .map(value -> value.label().split(" ")[0].substring(0, 1))
            .toList();

    assertThat(initials).containsExactly("B", "A", "K", "H", "L", "A", "K");
    assertThat(BehaviourValue.values()).allMatch(value -> value.guides().size() == 3);
    assertThat(Arrays.stream(BehaviourValue.values()).flatMap(value -> value.guides().stream()))
        .hasSize(21)
        .doesNotHaveDuplicates();
  }

  /** What every word list shows on screens; an official never reads a blank. */
  private static Stream<List<String>> labels() {
    return Stream.of(
        words(Consolidation.values(), Consolidation::label),
        words(ExpectationRating.values(), ExpectationRating::label),
        words(FeedbackTone.values(), FeedbackTone::label),
        words(Polarity.values(), Polarity::label),
        words(Predicate.values(), Predicate::label),
        words(ResultKind.values(), ResultKind::label),
        words(ConsolidationState.values(), ConsolidationState::label),
        words(ConsolidationWarning.values(), ConsolidationWarning::label),
        words(OrgPredicate.values(), OrgPredicate::label),
        words(JudgementReason.values(), JudgementReason::label),
        words(ProposalReason.values(), ProposalReason::label),
        words(Suggestion.values(), Suggestion::label),
        words(IncentiveSituation.values(), IncentiveSituation::label),
        words(ServiceGrade.values(), ServiceGrade::label));
  }

  private static <E> List<String> words(E[] values, Function<E, String> word) {
    return Arrays.stream(values).map(word).toList();
  }

  @Test
  void everyWordSaysSomethingOfItsOwn() {
    assertThat(labels())
        .hasSize(14)
        .allSatisfy(
            labels ->
                assertThat(labels)
                    .doesNotHaveDuplicates()
                    .allSatisfy(label -> assertThat(label).matches("\\p{Lu}.{3,}")));
  }
}
