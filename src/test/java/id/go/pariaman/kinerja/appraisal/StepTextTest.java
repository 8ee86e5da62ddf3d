package id.go.pariaman.kinerja.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.cycle.AppraisalStep.Actor;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said to follow must be what does follow. */
class StepTextTest {

  @Test
  void nobodyReplacesARegionalHead() {
    assertThat(StepText.of("ApprovePlan", false, false, Optional.empty()).next())
        .contains("menggantikan");
    var reminded = StepText.of("ApprovePlan", true, false, Optional.empty());
    assertThat(reminded.next()).contains("tidak digantikan").contains("diingatkan");
    assertThat(reminded.actor()).isEqualTo(Actor.ASSESSOR);
    assertThat(StepText.of("RatePeriod", true, false, Optional.empty()))
        .isEqualTo(StepText.of("RatePeriod", false, false, Optional.empty()));
  }

  @Test
  void againstAFinalResultThereIsNoObjection() {
    assertThat(StepText.of("AcknowledgeResult", false, false, Optional.empty()).next())
        .contains("dapat mengajukan keberatan");
    var last = StepText.of("AcknowledgeResult", true, true, Optional.empty());
    assertThat(last.next()).contains("final").doesNotContain("mengajukan");
    assertThat(last.actor()).isEqualTo(Actor.EMPLOYEE);
  }

  @Test
  void anObjectionThatMayStillBeMadeIsTheLastThingSaid() {
    var until = Optional.of(LocalDate.of(2027, 2, 5));
    assertThat(StepText.of("AppraisalFinished", false, false, until).next())
        .isEqualTo("Anda masih dapat mengajukan keberatan sampai Jumat, 5 Februari 2027.");
  }

  @ParameterizedTest
  @EnumSource
  void everyStepSaysWhatFollows(AppraisalStep step) {
    var text = StepText.of(step.id(), false, false, Optional.empty());
    assertThat(text.title()).isEqualTo(step.title()).matches("\\p{Lu}.{3,}");
    assertThat(text.next()).matches("\\p{Lu}.{10,}\\.");
  }

  @Test
  void aStepOfAnOlderDiagramIsShownByItsName() {
    assertThat(StepText.of("ConfirmReview", false, false, Optional.empty()))
        .isEqualTo(new StepText("ConfirmReview", Actor.NOBODY, ""));
  }
}
