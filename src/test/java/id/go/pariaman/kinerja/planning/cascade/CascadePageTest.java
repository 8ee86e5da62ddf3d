package id.go.pariaman.kinerja.planning.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.cascade.CascadeProblem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CascadePageTest {

  private static Cascades.Finding finding(int i) {
    return new Cascades.Finding(
        CascadeProblem.UNSUPPORTED,
        "nip" + i,
        "Pegawai " + i,
        i % 2 == 0 ? "Bagian B" : "Bagian A",
        1,
        "Hasil",
        null,
        null,
        null,
        null,
        List.of(),
        "Pesan");
  }

  @ParameterizedTest
  @CsvSource({
    // findings, page asked for -> page, of, rows on it, units on it
    "60, 1, 1, 3, 25, Bagian A 30",
    "60, 2, 2, 3, 25, Bagian A 30; Bagian B 30",
    "60, 3, 3, 3, 10, Bagian B 30",
    "60, 99, 3, 3, 10, Bagian B 30",
    "60, 0, 1, 3, 25, Bagian A 30",
    "60, x, 1, 3, 25, Bagian A 30",
    "50, 2, 2, 2, 25, Bagian B 25",
    "1, 1, 1, 1, 1, Bagian B 1"
  })
  void aPageHoldsAFewFindingsByUnit(
      int findings, String asked, int number, int of, int rows, String units) {
    CascadePage.Part part =
        CascadePage.part(
            IntStream.range(0, findings).mapToObj(CascadePageTest::finding).toList(), asked);

    assertThat(List.of(part.number(), part.of(), part.findings()))
        .containsExactly(number, of, findings);
    assertThat(part.units().stream().mapToInt(unit -> unit.findings().size()).sum())
        .isEqualTo(rows);
    assertThat(part.units())
        .extracting(unit -> unit.unit() + " " + unit.count())
        .containsExactly(units.split("; "));
  }
}
