package id.go.pariaman.kinerja.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.cycle.AppraisalStep.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said to follow must be what does follow. */
class StepTextTest {

  @Test
  void nobodyReplacesARegionalHead() {
    assertThat(StepText.of("ApprovePlan", false, false).next()).contains("menggantikan");
    var reminded = StepText.of("ApprovePlan", true, false);
    assertThat(reminded.next()).contains("tidak digantikan").contains("diingatkan");
    assertThat(reminded.actor()).isEqualTo(Actor.ASSESSOR);
    assertThat(StepText.of("RatePeriod", true, false))
        .isEqualTo(StepText.of("RatePeriod", false, false));
  }

  @Test
  void againstAFinalResultThereIsNoObjection() {
    assertThat(StepText.of("AcknowledgeResult", false, false).next())
        .contains("dapat mengajukan keberatan");
    var last = StepText.of("AcknowledgeResult", true, true);
    assertThat(last.next()).contains("final").doesNotContain("mengajukan");
    assertThat(last.actor()).isEqualTo(Actor.EMPLOYEE);
  }

  @ParameterizedTest
  @EnumSource
  void everyStepSaysWhatFollows(AppraisalStep step) {
    var text = StepText.of(step.id(), false, false);
    assertThat(text.title()).isEqualTo(step.title()).matches("\\p{Lu}.{3,}");
    assertThat(text.next()).matches("\\p{Lu}.{10,}\\.");
  }

  @Test
  void aStepOfAnOlderDiagramIsShownByItsName() {
    assertThat(StepText.of("ConfirmReview", false, false))
        .isEqualTo(new StepText("ConfirmReview", Actor.NOBODY, ""));
  }
}
