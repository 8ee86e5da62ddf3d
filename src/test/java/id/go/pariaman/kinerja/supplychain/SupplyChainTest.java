package id.go.pariaman.kinerja.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is built in, by the list that this build made, is what somebody looked at; and every
 * published hole of it has a decision that has not expired.
 */
class SupplyChainTest {

  private static final Path BUILT_IN = Path.of("target/components.txt");
  private static final Path BILL = Path.of("target/classes/META-INF/sbom/application.cdx.json");
  private static final Path COMPONENTS = Path.of("supply-chain/components.csv");
  private static final Path ADVISORIES = Path.of("supply-chain/advisories.csv");

  /** Group, name, kind of file, sometimes a classifier, version, scope; then more, in colours. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^ +([\\w.-]+:[\\w.-]+):jar:(?:[\\w-]+:)?([^:\\s]+):(?:compile|runtime)\\b");

  private static final Map<String, String> VERSIONS = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    LINE.matcher(Files.readString(BUILT_IN))
        .results()
        .forEach(line -> VERSIONS.put(line.group(1), line.group(2)));
  }

  @Test
  void everyComponentWasReviewedInThisVersion() throws IOException {
    assertThat(VERSIONS).hasSizeGreaterThan(100);
    assertThat(reviewed("component", "version"))
        .containsExactlyInAnyOrderElementsOf(
            VERSIONS.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
    assertThat(rows(COMPONENTS))
        .allSatisfy(
            row -> {
              assertThat(LocalDate.parse(row.getField("reviewed"))).isAfter("2026-01-01");
              assertThat(row.getField("licence")).isNotBlank();
              assertThat(row.getField("through")).isNotBlank();
            });
  }

  /** Made online only; one that is older than the build file speaks of another build. */
  @Test
  void theBillOfMaterialsSaysTheSameWhereThereIsOne() throws IOException {
    if (Files.exists(BILL)
        && Files.getLastModifiedTime(BILL).compareTo(Files.getLastModifiedTime(Path.of("pom.xml")))
            > 0) {
      var bill = new ObjectMapper().readTree(BILL.toFile()).get("components");
      assertThat(bill)
          .allSatisfy(each -> assertThat(each.get("hashes").toString()).contains("\"SHA-256\""));
      assertThat(StreamSupport.stream(bill.spliterator(), false).map(SupplyChainTest::line))
          .containsExactlyInAnyOrderElementsOf(reviewed("component", "version", "licence"));
    }
  }

  private static List<String> reviewed(String... fields) throws IOException {
    return rows(COMPONENTS).stream()
        .map(row -> Stream.of(fields).map(row::getField).collect(Collectors.joining(" ")))
        .distinct()
        .toList();
  }

  @Test
  void everyAdvisoryIsDecidedAndItsDecisionHolds() throws IOException {
    assertThat(rows(ADVISORIES)).hasSizeGreaterThanOrEqualTo(12);
    assertThat(
            rows(ADVISORIES).stream()
                .map(SupplyChainTest::advisory)
                .flatMap(
                    each -> each.fault(VERSIONS.get(each.component()), LocalDate.now()).stream()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[10.1.53,10.1.61]  | 10.1.61        | true",
        "[10.1.53,10.1.61]  | 10.1.62        | false",
        "[10.1.53,10.1.61]  | 10.1.9         | false",
        "[10.1.53,10.1.61]  | 10.1.100       | false",
        "[1.0,1.19.6)       | 1.19.3         | true",
        "[1.0,1.19.6)       | 1.19.6-alpha1  | true",
        "[1.0,1.19.6)       | 1.19.6         | false",
        "(,18.2)            | 18.6.0         | false",
        "(,18.2)            | 18.1.0         | true",
        "[3.0,3.18.0)       | 3.20.0         | false",
        "[3.0,3.18.0)       | 3.9            | true"
      })
  void versionsAreInMavensOrder(String affected, String version, boolean expected) {
    assertThat(row(affected, "ACCEPT", "2099-01-01").affects(version)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "ACCEPT        | 2026-11-24 | 1.0 | -",
        "MITIGATE      | 2026-11-24 | 1.0 | -",
        "NOT_REACHABLE | 2026-11-24 | 1.0 | -",
        "OVERRIDE      | 2026-11-24 | 2.0 | -",
        "OVERRIDE      | 2026-11-24 | 1.0 | is affected still",
        "FIX           | 2026-11-24 | 1.5 | is affected still",
        "ACCEPT        | 2026-11-23 | 1.0 | expired",
        "OVERRIDE      | 2026-11-23 | 2.0 | expired",
        "''            | 2099-01-01 | 1.0 | undecided",
        "OPEN          | 2099-01-01 | 1.0 | undecided",
        "ACCEPT        | 2099-01-01 | -   | not built in"
      })
  void anAdvisoryFailsWhenNobodyDecidedOrTheDecisionDoesNotHold(
      String decision, String expires, String version, String fault) {
    var found = row("[1.0,2.0)", decision, expires).fault(version, LocalDate.parse("2026-11-24"));
    if (fault == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).get().asString().contains(fault);
    }
  }

  private static Advisory row(String affected, String decision, String expires) {
    return new Advisory(
        "g:a",
        affected,
        "CVE-0",
        "HIGH",
        "vendor",
        "2026-11-24",
        decision,
        "a reason of more than twenty letters",
        LocalDate.parse(expires));
  }

  private static Advisory advisory(NamedCsvRecord row) {
    return new Advisory(
        row.getField("component"),
        row.getField("affected"),
        row.getField("id"),
        row.getField("severity"),
        row.getField("source"),
        row.getField("seen"),
        row.getField("decision"),
        row.getField("reason"),
        LocalDate.parse(row.getField("expires")));
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    }
  }

  private static String name(JsonNode component) {
    return component.get("group").asText() + ":" + component.get("name").asText();
  }

  private static String line(JsonNode component) {
    var licences = new TreeSet<String>();
    for (var each : component.path("licenses")) {
      var licence = each.path("license");
      licences.add(
          licence.path("id").asText(licence.path("name").asText(each.path("expression").asText())));
    }
    return "%s %s %s"
        .formatted(
            name(component),
            component.get("version").asText(),
            licences.stream().collect(Collectors.joining(" | ")));
  }
}
