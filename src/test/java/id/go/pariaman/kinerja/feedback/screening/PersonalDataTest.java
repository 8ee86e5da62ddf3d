package id.go.pariaman.kinerja.feedback.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** P11, on a corpus made from a table. */
class PersonalDataTest {

  private static final int CORPUS = 300;

  static Stream<String> personal() {
    return Comments.PERSONAL.stream();
  }

  @ParameterizedTest
  @MethodSource("personal")
  void masksAndCountsInTheMiddleOfWords(String text) {
    var masked = PersonalData.mask("Halo, " + text + ", terima kasih");
    assertThat(masked.count()).isEqualTo(1);
    assertThat(masked.text())
        .startsWith("Halo, ")
        .endsWith(", terima kasih")
        .contains("[disamarkan]");
    assertThat(masked.text().replace("loket 3", ""))
        .doesNotContainPattern("\\d{4}|@|\\(at\\)|\\d{3} ?-?\\d{3}");
    assertThat(PersonalData.mask(masked.text()))
        .isEqualTo(new PersonalData.Masked(masked.text(), 0));
    assertThat(PersonalData.masksIn(masked.text())).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'dua: 081234567890 dan BA 1234 XY', 2",
    "'\uFF10\uFF18\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19\uFF10', 1",
    "'', 0",
    "'1377011205850003\n081234567890', 2"
  })
  void counts(String text, int count) {
    assertThat(PersonalData.mask(text).count()).isEqualTo(count);
  }

  /** Half of the corpus has something personal in it; all of that goes, and nothing else does. */
  @Test
  void leavesNothingInTheCorpusAndTheRestAlone() {
    var random = new Random(11);
    List<String> leaks = new ArrayList<>();
    int harmed = 0;
    for (String harmless : Comments.harmless(CORPUS, random)) {
      if (PersonalData.mask(harmless).count() > 0) {
        harmed++;
      }
      String personal = Comments.PERSONAL.get(random.nextInt(Comments.PERSONAL.size()));
      var masked = PersonalData.mask(harmless + ". " + personal + ". " + Comments.harmless(random));
      String secret = personal.replaceAll("[^0-9@]", "");
      if (!secret.isEmpty() && masked.text().replaceAll("[^0-9@]", "").contains(secret)) {
        leaks.add(personal);
      }
      if (masked.count() != 1) {
        leaks.add(masked.count() + ": " + personal);
      }
    }
    assertThat(leaks).isEmpty();
    assertThat(harmed).isZero();
    assertThat(Pattern.compile("\\d").matcher(Comments.harmless(random)).find()).isTrue();
  }
}
