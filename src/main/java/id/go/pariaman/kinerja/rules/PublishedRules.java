package id.go.pariaman.kinerja.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One version of the published tables. No appraisal hangs on them, so none pins them and no
 * database keeps them: they are read from {@code rules/published}, without any database at all. A
 * changed number is a new file.
 *
 * @param validFrom since when this version says so
 */
public record PublishedRules(String version, LocalDate validFrom, List<PublishedRule> rules) {

  private static final String FILES = "classpath:rules/published/*.csv";
  private static final String RULE_SETS = "classpath:rules/*.csv";

  public PublishedRules {
    rules = List.copyOf(rules);
  }

  /**
   * The newest version there is.
   *
   * @throws IllegalStateException when a file is damaged
   */
  public static PublishedRules newest() {
    return Stream.of(files(FILES))
        .map(PublishedRules::read)
        .max(Comparator.comparing(PublishedRules::validFrom))
        .orElseThrow(() -> new IllegalStateException("no " + FILES));
  }

  /**
   * A version that something was calculated by; older files stay for that.
   *
   * @throws IllegalStateException when there is no such version, or a file is damaged
   */
  public static PublishedRules version(String version) {
    return Stream.of(files(FILES))
        .map(PublishedRules::read)
        .filter(rules -> rules.version().equals(version))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no published rules " + version));
  }

  /**
   * The newest rule set that comes with the program, as it is before any database knows it.
   *
   * @throws IllegalStateException when a file is damaged
   */
  public static RuleSet newestRuleSet() {
    return Stream.of(files(RULE_SETS))
        .map(file -> RuleSetFile.read(file).ruleSet())
        .flatMap(Optional::stream)
        .max(Comparator.comparing(RuleSet::validFrom))
        .orElseThrow(() -> new IllegalStateException("no sound " + RULE_SETS));
  }

  /**
   * @throws IllegalStateException when the table lacks the row
   */
  public BigDecimal number(PublishedTable table, String row) {
    return find(table, row)
        .orElseThrow(
            () -> new IllegalStateException("%s lacks %s %s".formatted(version, table, row)));
  }

  /** Empty when the table has no such row. */
  public Optional<BigDecimal> find(PublishedTable table, String row) {
    return of(table).stream()
        .filter(rule -> rule.row().equals(row))
        .map(PublishedRule::value)
        .findFirst();
  }

  /** The rows of a table in their order. */
  public List<PublishedRule> of(PublishedTable table) {
    return rules.stream().filter(rule -> rule.table() == table).toList();
  }

  private static Resource[] files(String pattern) {
    try {
      return new PathMatchingResourcePatternResolver().getResources(pattern);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static PublishedRules read(Resource file) {
    try (var csv =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
      var rows = csv.stream().toList();
      var rules = new ArrayList<PublishedRule>();
      rows.forEach(row -> rules.add(rule(row)));
      return new PublishedRules(
          rows.get(0).getField("version"),
          LocalDate.parse(rows.get(0).getField("validFrom")),
          rules);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (RuntimeException damaged) {
      throw new IllegalStateException("cannot read " + file, damaged);
    }
  }

  private static PublishedRule rule(NamedCsvRecord row) {
    return new PublishedRule(
        PublishedTable.valueOf(row.getField("table")),
        row.getField("row"),
        new BigDecimal(row.getField("value")),
        PublishedRule.Unit.valueOf(row.getField("unit")),
        row.getField("instrument"),
        row.getField("article"),
        row.getField("page"),
        RuleStatus.valueOf(row.getField("status")),
        row.getField("note"));
  }
}
