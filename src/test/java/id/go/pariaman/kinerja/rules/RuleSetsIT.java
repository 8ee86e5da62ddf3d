package id.go.pariaman.kinerja.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.support.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

class RuleSetsIT {

  private static final Resource FIRST = new ClassPathResource("rules/2026-1.csv");

  private AnnotationConfigApplicationContext spring;
  private RuleSets ruleSets;
  private JdbcClient jdbc;

  @BeforeEach
  void start() {
    spring = new AnnotationConfigApplicationContext(Configured.class);
    ruleSets = spring.getBean(RuleSets.class);
    jdbc = spring.getBean(JdbcClient.class);
  }

  @AfterEach
  void stop() {
    spring.close();
  }

  private static Resource edited(String from, String to) {
    try {
      var content = FIRST.getContentAsString(StandardCharsets.UTF_8);
      assertThat(content).contains(from);
      return RuleSetFileTest.resource(content.replace(from, to));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Resource second() {
    return edited("2026-1,2026-01-01", "2027-1,2027-01-01");
  }

  @Test
  void theSameFileAgainChangesNothing() {
    ruleSets.load(FIRST);
    ruleSets.load(FIRST);

    assertThat(ruleSets.version("2026-1"))
        .isEqualTo(RuleSetFile.read(FIRST).ruleSet().orElseThrow());
    assertThat(jdbc.sql("select count(*) from rule").query(Integer.class).single())
        .isEqualTo(RuleCode.values().length);
  }

  @Test
  void theNewestRuleSetThatHasBegunIsInForce() {
    ruleSets.load(FIRST, second());

    assertThat(ruleSets.inForceOn(LocalDate.of(2026, 1, 1)).version()).isEqualTo("2026-1");
    assertThat(ruleSets.inForceOn(LocalDate.of(2026, 12, 31)).version()).isEqualTo("2026-1");
    assertThat(ruleSets.inForceOn(LocalDate.of(2027, 1, 1)).version()).isEqualTo("2027-1");
    assertThatThrownBy(() -> ruleSets.inForceOn(LocalDate.of(2025, 12, 31)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ruleSets.version("2028-1")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aStoredVersionWithOtherContentIsRefused() {
    ruleSets.load(FIRST);

    assertThatThrownBy(() -> ruleSets.load(edited("OBJECTION_FILE,14", "OBJECTION_FILE,15")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("2026-1 sudah tersimpan dengan isi lain");
    assertThat(ruleSets.version("2026-1").days(RuleCode.OBJECTION_FILE)).isEqualTo(14);
  }

  @Test
  void oneFaultyFileStoresNone() {
    var faulty = edited("2026-1,2026-01-01", "2027-1,2026-01-01");

    assertThatThrownBy(() -> ruleSets.load(FIRST, faulty))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("tanggal yang sama dengan versi 2026-1");
    assertThat(jdbc.sql("select count(*) from rule_set").query(Integer.class).single()).isZero();
  }

  @Test
  void onlyTheNewestRuleSetMustKnowEveryCode() {
    var old = withoutLine("CHANGE_DAYS", FIRST);

    assertThatThrownBy(() -> ruleSets.load(old))
        .isInstanceOf(Refused.class)
        .hasMessage(
            "Himpunan aturan 2026-1 belum memuat aturan CHANGE_DAYS."
                + " Tambahkan barisnya pada berkasnya.");

    ruleSets.load(old, second());
    assertThat(ruleSets.version("2026-1").missing()).containsExactly(RuleCode.CHANGE_DAYS);
    assertThat(ruleSets.version("2027-1").missing()).isEmpty();
  }

  private static Resource withoutLine(String code, Resource file) {
    try {
      return RuleSetFileTest.resource(
          file.getContentAsString(StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.contains("," + code + ","))
              .collect(Collectors.joining("\n")));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update rule set value = 1",
        "delete from rule",
        "truncate rule",
        "update rule_set set valid_from = '2020-01-01'",
        "delete from rule_set",
      })
  void nobodyChangesAStoredRuleInTheDatabase(String sql) {
    ruleSets.load(FIRST);

    assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("immutable");
  }

  @Configuration
  @EnableTransactionManagement
  @ComponentScan("id.go.pariaman.kinerja.rules")
  static class Configured {

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }

    @Bean
    DataSource dataSource() {
      return TestDatabase.migrated();
    }

    @Bean
    JdbcClient jdbcClient(DataSource source) {
      return JdbcClient.create(source);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
      return new JdbcTransactionManager(source);
    }
  }
}
