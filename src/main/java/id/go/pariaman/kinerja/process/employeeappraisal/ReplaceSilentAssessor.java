package id.go.pariaman.kinerja.process.employeeappraisal;

import static id.go.pariaman.kinerja.process.ProcessVariable.PERIOD;
import static id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal.keyOf;

import id.go.pariaman.kinerja.appraisal.Duties;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The assessor let the time pass; the superior acts instead, a regional head is only reminded (p.90
 * no.11-12).
 */
@Component
class ReplaceSilentAssessor implements JavaDelegate {

  /** The suffix of the service task tells which step was left undone. */
  private static final Map<String, AppraisalStep> STEPS =
      Map.of(
          "ReplaceSilentAssessor_Plan", AppraisalStep.APPROVE_PLAN,
          "ReplaceSilentAssessor_Period", AppraisalStep.RATE_PERIOD,
          "ReplaceSilentAssessor_Annual", AppraisalStep.REVIEW_PERFORMANCE,
          "ReplaceSilentAssessor_Change", AppraisalStep.APPROVE_CHANGE);

  private final Duties duties;

  ReplaceSilentAssessor(Duties duties) {
    this.duties = duties;
  }

  @Override
  public void execute(DelegateExecution execution) {
    duties.replaceSilent(
        keyOf(execution), STEPS.get(execution.getCurrentActivityId()).id(), PERIOD.from(execution));
  }
}
