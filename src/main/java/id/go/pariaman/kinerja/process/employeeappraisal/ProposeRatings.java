package id.go.pariaman.kinerja.process.employeeappraisal;

import static id.go.pariaman.kinerja.process.ProcessVariable.PERIOD;
import static id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal.keyOf;

import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The scoring module proposes a rating for every result and for all together. */
@Component
class ProposeRatings implements JavaDelegate {

  private final Evaluations evaluations;

  ProposeRatings(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    evaluations.propose(keyOf(execution), PERIOD.from(execution));
  }
}
