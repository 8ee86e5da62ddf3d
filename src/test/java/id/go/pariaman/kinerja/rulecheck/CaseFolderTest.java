package id.go.pariaman.kinerja.rulecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFolderTest {

  private static final String CASE =
      """
      [{"id": "W-01", "inputs": {"successes": 1, "trials": 1, "confidence": 0.95},
        "expected": {"lower": %s, "upper": 1}, "tolerance": 0.0001}]
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private int check() {
    return CaseFolder.check(folder, new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private void write(String file, String text) throws Exception {
    Files.writeString(folder.resolve(file), text);
  }

  private String[] lines() {
    return printed.toString(StandardCharsets.UTF_8).split("\\R");
  }

  @Test
  void thePublishedCasesAllAgree() throws Exception {
    folder = Path.of(CaseFolderTest.class.getResource("/oracles").toURI());

    assertThat(check()).isZero();
    assertThat(lines()).containsExactly("208 kasus diperiksa, 0 tidak cocok");
  }

  @ParameterizedTest
  @CsvSource({"0.2065, 0", "0.20659, 0", "0.2067, 1", "null, 1", "'\"0.2065\"', 1"})
  void aDifferenceBeyondTheToleranceFails(String lower, int code) throws Exception {
    write("wilson.json", CASE.formatted(lower));

    assertThat(check()).isEqualTo(code);
    assertThat(lines()).hasSize(1 + code);
  }

  @Test
  void aFailingCaseIsOneLineWithItsReason() throws Exception {
    write("wilson.json", CASE.formatted("0.5"));

    assertThat(check()).isEqualTo(1);
    assertThat(lines())
        .containsExactly(
            "wilson.json W-01: expected.lower seharusnya 0.5, hasil kami 0.2065",
            "1 kasus diperiksa, 1 tidak cocok");
  }

  @Test
  void whatCannotBeReadFailsToo() throws Exception {
    write("luck.json", "[]");
    write("credit.json", "[{\"id\": \"K\", \"inputs\": {\"kind\": \"LUCK\"}}, 5]");
    write("allowance.json", "[{");

    assertThat(check()).isEqualTo(1);
    assertThat(lines())
        .hasSize(5)
        .anyMatch(line -> line.startsWith("allowance.json: bukan larik"))
        .anyMatch(line -> line.startsWith("credit.json K: inputs.kind tidak terbaca"))
        .anyMatch(line -> line.startsWith("credit.json ?: inputs tidak terbaca"))
        .anyMatch(line -> line.startsWith("luck.json: tidak ada"))
        .endsWith("2 kasus diperiksa, 4 tidak cocok");
  }

  @Test
  void anEmptyOrMissingFolderIsNoSuccess() throws Exception {
    assertThat(check()).isEqualTo(1);
    folder = folder.resolve("nowhere");
    assertThat(check()).isEqualTo(1);
  }

  @Test
  void aMissingAnswerIsADifference() throws Exception {
    write("wilson.json", CASE.formatted("0.2065").replace("\"upper\"", "\"middle\""));

    assertThat(check()).isEqualTo(1);
    assertThat(lines()[0]).endsWith("expected.middle seharusnya 1, kami tidak menjawabnya");
  }

  @Test
  void onlyTheOptionAsks() {
    assertThat(CaseFolder.asked("--server.port=1", "--kinerja.cases=a/b")).contains(Path.of("a/b"));
    assertThat(CaseFolder.asked("--kinerja.check")).isEmpty();
  }
}
