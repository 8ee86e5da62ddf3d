package id.go.pariaman.kinerja.process.employeeappraisal;

import static id.go.pariaman.kinerja.process.ProcessVariable.PERIOD;
import static id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal.keyOf;

import id.go.pariaman.kinerja.appraisal.report.Reports;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The employee sent no report in time: "belum ada isian", and the assessor goes on. */
@Component
class RecordMissingReport implements JavaDelegate {

  private final Reports reports;

  RecordMissingReport(Reports reports) {
    this.reports = reports;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reports.recordMissing(keyOf(execution), PERIOD.from(execution));
  }
}
