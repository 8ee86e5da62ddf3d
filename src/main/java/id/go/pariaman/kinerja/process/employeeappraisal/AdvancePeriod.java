package id.go.pariaman.kinerja.process.employeeappraisal;

import static id.go.pariaman.kinerja.process.ProcessVariable.PERIOD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** On to the next period. */
@Component
class AdvancePeriod implements JavaDelegate {

  @Override
  public void execute(DelegateExecution execution) {
    PERIOD.set(execution, PERIOD.from(execution) + 1);
  }
}
