package id.go.pariaman.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234567.50 | 1.234.567,5",
        "-1250      | -1.250",
        "900        | 900",
        "1E+3       | 1.000",
        "0.2500     | 0,25",
        "0.00       | 0"
      })
  void aNumberIsWrittenTheIndonesianWay(BigDecimal number, String text) {
    assertThat(NumberText.number(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"95 | 100 | 95-100", "12 | 12.0 | 12", "1000 | 1250.5 | 1.000-1.250,5"})
  void aRangeOfOneNumberIsThatNumber(BigDecimal lower, BigDecimal upper, String text) {
    assertThat(NumberText.range(lower, upper)).isEqualTo(text);
  }

  /** One page may show the same percentage from a result, from its trace and from its rule. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1250.000 | 1.250 %", "97.425 | 97,43 %", "12.5 | 12,5 %"})
  void aPercentageIsWrittenLikeAnyNumber(BigDecimal percent, String text) {
    assertThat(Percentage.of(percent).label()).isEqualTo(text);
  }
}
