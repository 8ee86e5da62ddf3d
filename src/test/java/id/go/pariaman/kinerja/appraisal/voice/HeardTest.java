package id.go.pariaman.kinerja.appraisal.voice;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.result.PointsIndex;
import id.go.pariaman.kinerja.feedback.result.PointsIndex.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeardTest {

  /**
   * Windows as index x answers, or how far they are; worked by hand: sum of products by answers.
   */
  @ParameterizedTest(name = "{0}: {1} of {2}")
  @CsvSource({
    "80.00x10, 80.00, 10",
    "80.00x10 90.00x30, 87.50, 40",
    "80.00x1 90.00x2, 86.67, 3",
    "TOO_FEW 90.00x30, 90.00, 30",
    "90.00x30 NOT_YET, 90.00, 30"
  })
  void everyAnswerOfTheYearCountsAlike(String windows, BigDecimal index, long people) {
    Heard heard = heard(windows);
    assertThat(heard.index()).hasValue(index);
    assertThat(heard.source().orElseThrow().people()).isEqualTo(people);
    assertThat(heard.source().orElseThrow().points()).containsExactly("SP-1");
  }

  @Test
  void theSourceNamesTheWindowsThatAreSaidOnly() {
    assertThat(heard("80.00x9 TOO_FEW 90.00x9").source().orElseThrow().windows())
        .containsExactly("2026/survei/1", "2026/survei/3");
  }

  @ParameterizedTest
  @CsvSource({"TOO_FEW, TOO_FEW", "TOO_FEW NOT_YET, NOT_YET"})
  void missingIsNotZero(String windows, Outcome outcome) {
    Heard heard = heard(windows);
    assertThat(heard.index()).isEmpty();
    assertThat(heard.source()).isEmpty();
    assertThat(heard.outcome()).isEqualTo(outcome);
  }

  private static Heard heard(String windows) {
    List<PointsIndex> all = new ArrayList<>();
    for (String each : windows.split(" ")) {
      all.add(window(new WindowKey("2026", all.size() + 1), each));
    }
    return new Heard(all, List.of());
  }

  private static PointsIndex window(WindowKey key, String text) {
    if (!text.contains("x")) {
      return new PointsIndex(key, Outcome.valueOf(text), List.of(), null, null, null, null);
    }
    BigDecimal index = new BigDecimal(text.substring(0, text.indexOf('x')));
    long people = Long.parseLong(text.substring(text.indexOf('x') + 1));
    return new PointsIndex(key, Outcome.PUBLISHED, List.of("SP-1"), index, index, index, people);
  }
}
