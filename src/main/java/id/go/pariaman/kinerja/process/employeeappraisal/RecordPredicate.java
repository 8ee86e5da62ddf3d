package id.go.pariaman.kinerja.process.employeeappraisal;

import static id.go.pariaman.kinerja.process.ProcessVariable.PERIOD;
import static id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal.keyOf;

import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reads the annual predicate off the quadrant (Art. 25). */
@Component
class RecordPredicate implements JavaDelegate {

  private final Evaluations evaluations;

  RecordPredicate(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    evaluations.recordPredicate(keyOf(execution), PERIOD.from(execution));
  }
}
