package id.go.pariaman.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
}
