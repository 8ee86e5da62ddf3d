package id.go.pariaman.kinerja.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodKindTest {

  @ParameterizedTest
  @CsvSource({
    "QUARTERLY, 1, Triwulan I",
    "QUARTERLY, 3, Triwulan III",
    "QUARTERLY, 4, Triwulan IV-Akhir",
    "MONTHLY, 1, Januari",
    "MONTHLY, 8, Agustus",
    "MONTHLY, 12, Desember-Akhir"
  })
  void callsAPeriodAsPeopleDo(PeriodKind kind, int period, String title) {
    assertThat(kind.title(period)).isEqualTo(title);
  }
}
