package id.go.pariaman.kinerja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class CheckCommandTest {

  @Test
  void tellsOfEveryInvariantAndEveryViolation() {
    var report =
        CheckCommand.report(
            List.of(
                new Violation(Invariant.ENGINE_AGREEMENT, "2026/1", "Satu."),
                new Violation(Invariant.ENGINE_AGREEMENT, "2026/2", "Dua.")));
    assertThat(report.lines())
        .containsSubsequence(
            "I1   Setiap peserta siklus punya tepat satu penilaian atau satu pengecualian: terpenuhi",
            "I2   Mesin proses dan tabel sepakat, dan tidak ada yang macet: 2 pelanggaran",
            "     2026/1  Satu.",
            "     2026/2  Dua.",
            "I10  Mesin proses dan basis data sehat: terpenuhi");
  }

  @Test
  void servesNobodyAndDoesNoJobWhileItChecks() {
    var environment = started(Map.of("kinerja.check", "", "server.port", "8080"));
    assertThat(environment.getProperty("server.port")).isEqualTo("-1");
    assertThat(environment.getProperty("camunda.bpm.job-execution.enabled")).isEqualTo("false");
  }

  @Test
  void leavesAnOrdinaryStartAlone() {
    assertThat(started(Map.of("server.port", "8080")).getProperty("server.port")).isEqualTo("8080");
    assertThat(started(Map.of("kinerja.check", "false")).getProperty("server.port")).isNull();
  }

  private static StandardEnvironment started(Map<String, Object> properties) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
    new CheckMode().postProcessEnvironment(environment, new SpringApplication());
    return environment;
  }
}
