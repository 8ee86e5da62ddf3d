package id.go.pariaman.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.support.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two roles that the operator's guide tells to make, made by its own words. */
class LeastPrivilegeIT {

  private static final Pattern SQL = Pattern.compile("(?s)```sql\n(.*?)```");
  private static final String OWNERS = "9c1f7a3e5b20d846";
  private static final String APPLICATIONS = "5d20b84a6c1f7e39";

  private static Connection administrator;
  private static Connection application;

  @BeforeAll
  static void followTheGuide() throws Exception {
    var blocks =
        SQL.matcher(Files.readString(Path.of("docs/operations.md")))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(blocks).hasSize(2);
    administrator = TestDatabase.empty().getConnection();
    execute(administrator, "drop schema kinerja");
    execute(
        administrator, blocks.get(0).replace("<acak-1>", OWNERS).replace("<acak-2>", APPLICATIONS));
    var url = administrator.getMetaData().getURL();
    Flyway.configure().dataSource(url, "kinerja_owner", OWNERS).schemas("kinerja").load().migrate();
    execute(administrator, blocks.get(1));
    application = DriverManager.getConnection(url, "kinerja_app", APPLICATIONS);
    application.setSchema("kinerja");
    execute(application, append(1, "0".repeat(64)));
  }

  @AfterAll
  static void forgetTheRoles() throws SQLException {
    application.close();
    execute(
        administrator,
        "drop owned by kinerja_owner cascade; drop owned by kinerja_app cascade; drop role kinerja_owner; drop role kinerja_app");
    administrator.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into draft (business_key, step, period, author, fields, saved_at) values ('k', 's', 1, 'a', '{}', now())",
        "update draft set period = 2",
        "delete from draft",
        "insert into step_log (business_key, step, outcome, started_at, ended_at) values ('k', 's', 'LAPSED', now(), now())",
        "insert into rule_set values ('2099-1', '2099-01-01')",
        "select * from audit_head",
        "create table public.act_trial (id int)"
      })
  void theApplicationDoesItsWork(String sql) throws SQLException {
    execute(application, sql);
  }

  @Test
  void theApplicationAppendsToTheAuditLogAndTheEndFollows() throws SQLException {
    execute(application, append(2, "a".repeat(63) + 1));
    try (var statement = application.createStatement();
        var rows = statement.executeQuery("select no from audit_head")) {
      rows.next();
      assertThat(rows.getLong(1)).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set actor = 'x'",
        "delete from audit_entry",
        "truncate audit_entry",
        "update audit_head set no = 0",
        "delete from audit_head",
        "alter table audit_entry disable trigger user",
        "drop trigger audit_entry_is_append_only on audit_entry",
        "drop table audit_entry",
        "alter table evaluation add column x int",
        "create table kinerja.own (id int)",
        "create or replace function refuse_audit_change() returns trigger language plpgsql as 'begin return null; end'",
        "update rule set value = 1",
        "delete from flyway_schema_history",
        "set role kinerja_owner",
        "create role helper",
        "copy draft to program 'id'"
      })
  void theApplicationDoesNoMore(String sql) {
    assertThatThrownBy(() -> execute(application, sql))
        .isInstanceOf(SQLException.class)
        .hasMessageMatching("(?s).*(permission denied|must be owner|must be member).*");
  }

  private static String append(int no, String previous) {
    return "insert into audit_entry (no, at, actor, kind, subject, previous_hash, hash) values (%d, now(), 'uji', 'ACCOUNT_CHANGED', 'uji', '%s', '%s')"
        .formatted(no, previous, "a".repeat(63) + no);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
