package id.go.pariaman.kinerja.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t",
        "\u00a0\u2003",
        "\u200b\u200b",
        "\u2060\ufeff",
        "\u202e\u202c",
        "\u3164\u115f",
        "\u2800",
        "\u034f\ufe0f",
        "\u0000"
      })
  void whatCannotBeSeenIsNoText(String text) {
    assertThat(VisibleText.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ma'ruf", "Nur 'Aini", "é", "نور", "中文", "100 %", "a\nb"})
  void whatCanBeSeenStays(String text) {
    assertThat(VisibleText.of(text)).isEqualTo(text.replace('\n', ' '));
  }

  @ParameterizedTest
  @CsvSource({
    ", true",
    "'', true",
    "'..........', true",
    "'a b c d e f', true",
    "'sembilan9', true",
    "'sepuluh 010', false",
    "'Sesuai, 10!', true",
    "'نورنورنورن', false"
  })
  void tenLettersAreTheLeast(String text, boolean shorter) {
    assertThat(VisibleText.isShorterThan(10, text)).isEqualTo(shorter);
  }

  @Test
  void onlySignsThatTurnTheWritingTurnItAround() {
    assertThat(VisibleText.turnsAround("bukti \u202efdp.exe")).isTrue();
    assertThat(VisibleText.turnsAround("a\u2067b")).isTrue();
    assertThat(VisibleText.turnsAround("نور \u200f 12")).isFalse();
  }
}
