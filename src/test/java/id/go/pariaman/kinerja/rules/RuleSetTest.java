package id.go.pariaman.kinerja.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.refusal.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

class RuleSetTest {

  private final RuleSet set =
      RuleSetFile.read(new ClassPathResource("rules/2026-1.csv")).ruleSet().orElseThrow();

  @Test
  void handsItsNumbersToTheScoring() {
    assertThat(set.thresholds().above().rounded()).isEqualByComparingTo("110");
    assertThat(set.thresholds().meets().rounded()).isEqualByComparingTo("90");
    assertThat(set.thresholds().cap().rounded()).isEqualByComparingTo("120");
    assertThat(set.resultGuide().majorityShare()).isEqualTo(new BigDecimal("0.5"));
    assertThat(set.resultGuide().smallPartShare()).isEqualTo(new BigDecimal("0.25"));
  }

  @Test
  void countsWholeNumbers() {
    assertThat(set.days(RuleCode.OBJECTION_FILE)).isEqualTo(14);
    assertThat(set.count(RuleCode.MAX_RESULTS)).isEqualTo(12);
    assertThatThrownBy(() -> set.count(RuleCode.SMALL_PART_SHARE))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @EnumSource(RuleCode.class)
  void aRuleToBeConfirmedInformsButNeverPays(RuleCode code) {
    assertThat(set.number(code)).isPositive();
    if (code == RuleCode.PERIODIC_WINDOW_DAYS) {
      assertThatThrownBy(() -> set.payable(code))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("perlu dikonfirmasi");
    } else {
      assertThat(set.payable(code)).isEqualTo(set.number(code));
    }
  }

  @Test
  void everyRuleHasATitleOfItsOwn() {
    assertThat(RuleCode.values()).extracting(RuleCode::label).doesNotHaveDuplicates();
  }

  @Test
  void aMissingRuleIsABug() {
    var empty = new RuleSet("x", LocalDate.EPOCH, Map.of());

    assertThatThrownBy(() -> empty.number(RuleCode.OBJECTION_FILE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OBJECTION_FILE");
  }
}
