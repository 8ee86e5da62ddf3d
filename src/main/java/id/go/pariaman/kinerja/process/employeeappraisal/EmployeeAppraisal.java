package id.go.pariaman.kinerja.process.employeeappraisal;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.process.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names of the diagram that code uses. */
public final class EmployeeAppraisal {

  public static final String KEY = "employee-appraisal";
  public static final String PERIOD_OPENED = "PeriodOpened";
  public static final String FEEDBACK_CLOSED = "FeedbackClosed";
  public static final String CHANGE_REQUESTED = "ChangeRequested";
  public static final String EMPLOYEE_LEFT = "EmployeeLeft";
  public static final ProcessVariable<Boolean> PLAN_APPROVED =
      new ProcessVariable<>("planApproved", Boolean.class);
  public static final ProcessVariable<Boolean> CHANGE_APPROVED =
      new ProcessVariable<>("changeApproved", Boolean.class);

  private EmployeeAppraisal() {}

  public static AppraisalKey keyOf(DelegateExecution execution) {
    return AppraisalKey.of(execution.getProcessBusinessKey());
  }
}
