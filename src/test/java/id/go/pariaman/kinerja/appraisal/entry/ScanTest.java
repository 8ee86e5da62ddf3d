package id.go.pariaman.kinerja.appraisal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.support.Scans;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScanTest {

  static Stream<Arguments> scans() {
    return Stream.of(
        Arguments.of(Scans.pdf(), "PDF"),
        Arguments.of(Scans.jpeg(), "JPEG"),
        Arguments.of(Scans.png(), "PNG"),
        Arguments.of(joined(Scans.jpeg(), new byte[100]), "JPEG"));
  }

  @ParameterizedTest
  @MethodSource("scans")
  void whatItIsItsContentSays(byte[] content, String kind) {
    assertThat(Scan.of(content).kind()).hasToString(kind);
    assertThat(Scan.of(content).sha256()).matches("[0-9a-f]{64}");
  }

  static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of("nothing", new byte[0], "Pilih berkas"),
        Arguments.of("HTML", text("<html><script>alert(1)</script></html>"), "bukan PDF"),
        Arguments.of("SVG", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "bukan PDF"),
        Arguments.of("HTML before a PDF", joined(text("<html>"), Scans.pdf()), "bukan PDF"),
        Arguments.of("a ZIP", text("PK\u0003\u0004 %%EOF"), "bukan PDF"),
        Arguments.of("a PDF broken off", text("%PDF-1.4\n1 0 obj"), "bukan PDF"),
        Arguments.of("half a PNG", Arrays.copyOf(Scans.png(), 40), "bukan PDF"),
        Arguments.of("half a JPEG", Arrays.copyOf(Scans.jpeg(), 300), "bukan PDF"),
        Arguments.of("a JPEG far behind", joined(Scans.jpeg(), new byte[2000]), "bukan PDF"),
        Arguments.of(
            "a byte too much",
            joined(Scans.pdf(), new byte[Scan.LARGEST + 1 - Scans.pdf().length]),
            "lebih dari 5 MB"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void everythingElseIsRefusedInWords(String what, byte[] content, String message) {
    assertThatThrownBy(() -> Scan.of(content))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(message);
  }

  @Test
  void theLargestIsTaken() {
    byte[] largest =
        joined(text("%PDF-1.4\n"), joined(new byte[Scan.LARGEST - 15], text("%%EOF\n")));
    assertThat(Scan.of(largest).content()).hasSize(Scan.LARGEST);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
