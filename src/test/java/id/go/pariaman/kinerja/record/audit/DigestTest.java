package id.go.pariaman.kinerja.record.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DigestTest {

  private record Pair(String first, Optional<String> second) {}

  static Stream<Arguments> canonicalTexts() {
    return Stream.of(
        Arguments.of(null, "-"),
        Arguments.of(Optional.empty(), "-"),
        Arguments.of("", "0:"),
        Arguments.of("-", "1:-"),
        Arguments.of(new BigDecimal("100.0"), "3:100"),
        Arguments.of(new BigDecimal("1E+2"), "3:100"),
        Arguments.of(List.of("a", "bc"), "[1:a,2:bc]"),
        Arguments.of(List.of("a,2:bc"), "[6:a,2:bc]"),
        Arguments.of(Map.of("b", 2, "a", 1), "[[1:a,1:1],[1:b,1:2]]"),
        Arguments.of(new Pair("x", Optional.of("y")), "[1:x,1:y]"),
        Arguments.of(new Pair("x", Optional.empty()), "[1:x,-]"),
        Arguments.of(Arrays.asList("a", null), "[1:a,-]"));
  }

  @ParameterizedTest
  @MethodSource("canonicalTexts")
  void hasOneTextForOneValue(Object value, String canonical) {
    assertThat(Digest.canonical(value)).isEqualTo(canonical);
  }

  /** Worked out with {@code printf '[1:a,-]' | sha256sum}. */
  @Test
  void isSha256OfThatText() {
    assertThat(Digest.of(Arrays.asList("a", null)))
        .isEqualTo("1e9aa67160df1cdad8cd7ef87f1db610e411e08e0cd92f85cb3b4b6fe6ace4f7");
  }
}
