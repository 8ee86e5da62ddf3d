package id.go.pariaman.kinerja.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.planning.result.IndicatorAspect;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An example must be possible: nobody holds half an event or scores under the scale. */
class IndicatorLessonTest {

  private static PlannedResult own(Polarity polarity, String lower, String upper, String unit) {
    return new PlannedResult(
        1,
        "Kegiatan terlaksana",
        ResultKind.MAIN,
        Optional.empty(),
        Optional.empty(),
        "Kegiatan yang terlaksana",
        IndicatorAspect.QUANTITY,
        "a",
        unit,
        "register bagian",
        polarity,
        Consolidation.SUM,
        false,
        new BigDecimal(lower),
        new BigDecimal(upper),
        List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MAXIMIZE  | 24   | 24   | kegiatan      | target 24 kegiatan, realisasi 22 kegiatan, capaian 91,67 %.
          MAXIMIZE  | 24.0 | 24.0 | kegiatan      | target 24 kegiatan, realisasi 22 kegiatan, capaian 91,67 %.
          MAXIMIZE  | 2    | 2    | kegiatan      | target 2 kegiatan, realisasi 1 kegiatan, capaian 50 %.
          MAXIMIZE  | 1    | 1    | kegiatan      | target 1 kegiatan, realisasi 1 kegiatan, capaian 100 %.
          MAXIMIZE  | 3.5  | 3.5  | poin          | target 3,5 poin, realisasi 3,2 poin, capaian 91,43 %.
          MAXIMIZE  | 80   | 90   | persen        | target 80-90 persen, realisasi 72 persen, capaian 90 %.
          MAXIMIZE  | 26   | 26   | indeks 25-100 | target 26 indeks 25-100, realisasi 25 indeks 25-100, capaian 96,15 %.
          MINIMIZE  | 10   | 10   | hari          | target 10 hari, realisasi 9 hari, capaian 110 %.
          MINIMIZE  | 0    | 0    | kasus         | target 0 kasus, realisasi 0 kasus, capaian 100 %; realisasi 1 kasus, capaian 0 %.
          """)
  void anExampleIsPossible(
      Polarity polarity, String lower, String upper, String unit, String example) {
    assertThat(IndicatorLesson.example(own(polarity, lower, upper, unit)))
        .isEqualTo("%s: %s", polarity.label(), example);
  }

  @Test
  void anOwnMeasureIsExplainedByWhatWasWrittenOfIt() {
    assertThat(IndicatorLesson.meaning(own(Polarity.MAXIMIZE, "24", "24", "kegiatan")))
        .isEqualTo(
            "Kegiatan yang terlaksana, dihitung dalam kegiatan dari register bagian. Angka setahun: dijumlahkan.");
  }
}
