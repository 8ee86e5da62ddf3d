package id.go.pariaman.kinerja.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RuleSetStore {

  private final JdbcClient jdbc;

  RuleSetStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> versionInForceOn(LocalDate day) {
    return jdbc.sql(
            "select version from rule_set where valid_from <= :day order by valid_from desc limit 1")
        .param("day", day)
        .query(String.class)
        .optional();
  }

  Optional<String> versionValidFrom(LocalDate day) {
    return jdbc.sql("select version from rule_set where valid_from = :day")
        .param("day", day)
        .query(String.class)
        .optional();
  }

  List<String> versions() {
    return jdbc.sql("select version from rule_set order by valid_from desc")
        .query(String.class)
        .list();
  }

  Optional<RuleSet> find(String version) {
    return jdbc.sql("select valid_from from rule_set where version = :version")
        .param("version", version)
        .query(LocalDate.class)
        .optional()
        .map(validFrom -> read(version, validFrom));
  }

  private RuleSet read(String version, LocalDate validFrom) {
    var rules = new HashMap<String, Rule>();
    jdbc
        .sql(
            """
            select code, value, unit, instrument, article, page, status, note
            from rule where rule_set_version = :version
            """)
        .param("version", version)
        .query(Rule.class)
        .stream()
        .forEach(rule -> rules.put(rule.code().name(), rule));
    return new RuleSet(version, validFrom, rules);
  }

  void insert(RuleSet set) {
    jdbc.sql("insert into rule_set (version, valid_from) values (:version, :validFrom)")
        .param("version", set.version())
        .param("validFrom", set.validFrom())
        .update();
    set.rules().values().forEach(rule -> insert(set.version(), rule));
  }

  private void insert(String version, Rule rule) {
    jdbc.sql(
            """
            insert into rule
              (rule_set_version, code, value, unit, instrument, article, page, status, note)
            values
              (:version, :code, :value, :unit, :instrument, :article, :page, :status, :note)
            """)
        .param("version", version)
        .param("code", rule.code().name())
        .param("value", rule.value())
        .param("unit", rule.unit().name())
        .param("instrument", rule.instrument())
        .param("article", rule.article())
        .param("page", rule.page())
        .param("status", rule.status().name())
        .param("note", rule.note())
        .update();
  }
}
