package id.go.pariaman.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\rx",
        "\nx",
        "\u0000=1",
        "\uFF1D1+1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF20SUM(1)",
        " =1",
        "\u00A0=1",
        "\u200B=1",
        "\"=1",
        "' =1",
        "=cmd|' /C calc'!A0"
      })
  void whatBeginsLikeAFormulaIsRead(String value) {
    assertThat(SpreadsheetCsv.cell(value)).isEqualTo("'" + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026/198401102006032004", "a=b", "Rina Rantau", "198401102006032004", "50 %"})
  void everythingElseStaysAsItIs(String value) {
    assertThat(SpreadsheetCsv.cell(value)).isEqualTo(value);
  }

  /** A quotation mark or a separator inside of a cell begins no other. */
  @Test
  void quotesEveryCellAndBeginsWithAByteOrderMark() {
    assertThat(SpreadsheetCsv.of(List.of(Arrays.asList("a\",\"=1", null, "b\nc"))))
        .isEqualTo("\uFEFF\"a\"\",\"\"=1\",\"\",\"b\nc\"\r\n");
  }
}
