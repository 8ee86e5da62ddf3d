package id.go.pariaman.kinerja.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.support.TestDatabase;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database from before two notes were worded anew starts with the file of today. */
class RuleWordsByMigrationIT {

  @ParameterizedTest
  @EnumSource(names = {"MAX_PLAN_RETURNS", "SHORTEST_REASON"})
  void aStoredNoteBecomesThatOfTheFileAndStaysAsItIs(RuleCode code) {
    var source = TestDatabase.empty();
    var flyway = Flyway.configure().dataSource(source).schemas("kinerja");
    flyway.target("18").load().migrate();
    var jdbc = JdbcClient.create(source);
    jdbc.sql("insert into rule_set values ('2026-1', '2026-01-01')").update();
    jdbc.sql(
            """
            insert into rule
            values ('2026-1', ?, 3, 'COUNT', 'Kota Pariaman', '', '', 'DESIGN_CHOICE', 'keberatan')""")
        .param(code.name())
        .update();

    flyway.target("19").load().migrate();

    var file = RuleSetFile.read(new ClassPathResource("rules/2026-1.csv")).ruleSet().orElseThrow();
    assertThat(jdbc.sql("select note from rule").query(String.class).list())
        .isEqualTo(List.of(file.rule(code).note()));
    assertThatThrownBy(() -> jdbc.sql("update rule set note = 'lain'").update())
        .hasMessageContaining("immutable");
  }
}
