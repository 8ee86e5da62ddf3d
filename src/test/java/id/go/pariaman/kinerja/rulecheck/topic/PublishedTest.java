package id.go.pariaman.kinerja.rulecheck.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedTest {

  private static final Path FIRST_RULES = Path.of("src/main/resources/rules/2026-1.csv");

  private static BigDecimal rule(String code) throws IOException {
    return Files.readAllLines(FIRST_RULES).stream()
        .map(line -> line.split(","))
        .filter(columns -> columns[2].equals(code))
        .map(columns -> new BigDecimal(columns[3]))
        .findFirst()
        .orElseThrow();
  }

  /** Where the city decides by a number that the cases ask for, there is only one. */
  @Test
  void theGuideIsReadAsInTheFirstRuleSet() throws IOException {
    assertThat(Published.GUIDE.majorityShare()).isEqualByComparingTo(rule("MAJORITY_ABOVE_SHARE"));
    assertThat(Published.GUIDE.smallPartShare()).isEqualByComparingTo(rule("SMALL_PART_SHARE"));
  }
}
