package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.process.citizenfeedback.SurveyStarter;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Citizens are asked while the period runs. */
@Component
class OpenSurvey implements JavaDelegate {

  private final SurveyStarter surveys;

  OpenSurvey(SurveyStarter surveys) {
    this.surveys = surveys;
  }

  @Override
  public void execute(DelegateExecution execution) {
    surveys.openForCurrentPeriod(execution.getProcessBusinessKey());
  }
}
