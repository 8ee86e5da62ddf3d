package id.go.pariaman.kinerja.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class RuleSetFileTest {

  private static final String FILE = read();

  private static String read() {
    try {
      return new ClassPathResource("rules/2026-1.csv").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static ByteArrayResource resource(String content) {
    return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public String getFilename() {
        return "uji.csv";
      }
    };
  }

  private static List<String> faults(String content) {
    return RuleSetFile.read(resource(content)).problems().stream()
        .map(problem -> problem.message())
        .toList();
  }

  @Test
  void everyNumberIsThereWithItsBasis() {
    var set = RuleSetFile.read(resource(FILE)).ruleSet().orElseThrow();

    assertThat(set.version()).isEqualTo("2026-1");
    assertThat(set.validFrom()).hasToString("2026-01-01");
    assertThat(set.rules()).hasSize(RuleCode.values().length);
    assertThat(set.rules().values())
        .allSatisfy(
            rule -> {
              assertThat(rule.instrument()).isNotBlank();
              assertThat(rule.note()).endsWith(".");
              assertThat(rule.status() == RuleStatus.VERIFIED && rule.page().isBlank())
                  .as("%s is verified without a page", rule.code())
                  .isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "RESULT_ABOVE_FROM, 110", "RESULT_MEETS_FROM, 90", "ACHIEVEMENT_CAP, 120",
    "MAJORITY_ABOVE_SHARE, 0.5", "SMALL_PART_SHARE, 0.25", "MAX_PLAN_RETURNS, 3",
    "DELIVER_DOCUMENT, 14", "RETURN_DOCUMENT, 14", "REPORT_TO_AUTHORITY, 30",
    "SUPERIOR_SIGNS, 14", "SUPERIOR_DELIVERS, 7", "RETURN_TO_SUPERIOR, 7",
    "OBJECTION_FILE, 14", "OBJECTION_DECIDE, 7",
  })
  void numbersOfTheLawAndOfTheDesignStand(RuleCode code, String value) {
    var set = RuleSetFile.read(resource(FILE)).ruleSet().orElseThrow();

    assertThat(set.number(code)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACHIEVEMENT_CAP,120,PERCENT | ACHIEVEMENT_CAP,banyak,PERCENT | baris 4, kolom value",
        "ACHIEVEMENT_CAP,120,PERCENT | ACHIEVEMENT_CAP,0,PERCENT | lebih dari 0 sampai 1000",
        "ACHIEVEMENT_CAP,120,PERCENT | ACHIEVEMENT_CAP,1001,PERCENT | lebih dari 0 sampai 1000",
        "ACHIEVEMENT_CAP,120,PERCENT | ACHIEVEMENT_CAP,120,SHARE | kolom unit: Satuan aturan",
        "ACHIEVEMENT_CAP,120,PERCENT | ACHIEVEMENT_CAP,109,PERCENT | ACHIEVEMENT_CAP",
        "RESULT_MEETS_FROM,90 | RESULT_MEETS_FROM,111 | RESULT_MEETS_FROM tidak boleh melebihi",
        "MAJORITY_ABOVE_SHARE,0.5 | MAJORITY_ABOVE_SHARE,0.4 | MAJORITY_ABOVE_SHARE harus dari 0.5",
        "OBJECTION_FILE,14 | OBJECTION_FILE,14.5 | bilangan bulat 1 sampai 366",
        "OBJECTION_FILE,14 | OBJECTION_FILES,14 | kolom code: Nilai tidak dikenal",
        "OBJECTION_FILE,14 | OBJECTION_DECIDE,14 | tertulis dua kali",
        "2026-1,2026-01-01,LAUNCH_CHUNK | 2026-2,2026-01-01,LAUNCH_CHUNK | satu versi yang sama",
        "2026-1,2026-01-01,LAUNCH_CHUNK | 2026-1,2026-01-02,LAUNCH_CHUNK | tanggal berlaku yang sama",
        "2026-1,2026-01-01,LAUNCH_CHUNK | 2026-1,1/1/2026,LAUNCH_CHUNK | kolom validFrom",
        "2026-1,2026-01-01,LAUNCH_CHUNK | 2026 1,2026-01-01,LAUNCH_CHUNK | Tulis versi seperti",
        "version,validFrom | versi,berlaku | Judul kolom harus: version,validFrom",
        "Kota Pariaman,,,DESIGN_CHOICE,Detik | ,,,DESIGN_CHOICE,Detik | kolom instrument",
      })
  void namesThePlaceAndWhatToDo(String right, String wrong, String message) {
    assertThat(FILE).contains(right);

    assertThat(faults(FILE.replace(right, wrong))).singleElement().asString().contains(message);
  }

  @Test
  void aFileWithoutRulesIsRefused() {
    assertThat(faults(FILE.lines().findFirst().orElseThrow() + "\n"))
        .containsExactly("uji.csv: Berkas tidak berisi aturan. Tambahkan barisnya.");
    assertThat(faults("")).hasSize(1);
  }

  @Test
  void everyFaultIsToldAtOnce() {
    var broken =
        FILE.replace("ACHIEVEMENT_CAP,120", "ACHIEVEMENT_CAP,banyak")
            .replace("OBJECTION_FILE,14", "OBJECTION_FILE,0");

    assertThat(faults(broken)).hasSize(2);
  }
}
