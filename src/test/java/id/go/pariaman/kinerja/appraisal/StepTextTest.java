package id.go.pariaman.kinerja.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said to follow must be what does follow. */
class StepTextTest {

  @Test
  void nobodyReplacesARegionalHead() {
    StepText text = StepText.of("ApprovePlan");
    assertThat(text.next()).contains("menggantikan");
    assertThat(text.underRegionalHead().next()).contains("tidak digantikan").contains("diingatkan");
    assertThat(text.underRegionalHead().byAssessor()).isTrue();
    assertThat(StepText.of("RatePeriod").underRegionalHead()).isEqualTo(StepText.of("RatePeriod"));
  }

  @Test
  void againstAFinalResultThereIsNoObjection() {
    StepText text = StepText.of("AcknowledgeResult");
    assertThat(text.next()).contains("dapat mengajukan keberatan");
    assertThat(text.ofFinalResult().next()).contains("final").doesNotContain("mengajukan");
    assertThat(text.ofFinalResult().byEmployee()).isTrue();
  }
}
