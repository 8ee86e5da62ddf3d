package id.go.pariaman.kinerja.process.employeeappraisal;

import id.go.pariaman.kinerja.planning.change.PlanChangeRequested;
import id.go.pariaman.kinerja.refusal.Refused;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A wish to change the plan becomes the event that the diagram waits for. */
@Component
class PlanChangeStarter {

  private final RuntimeService runtime;

  PlanChangeStarter(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void start(PlanChangeRequested requested) {
    try {
      runtime
          .createMessageCorrelation(EmployeeAppraisal.CHANGE_REQUESTED)
          .processInstanceBusinessKey(requested.key().toString())
          .correlate();
    } catch (OptimisticLockingException moved) {
      throw Refused.because(
          "",
          "Penilaian Anda baru saja berpindah langkah. Periksa halaman ini, lalu ajukan kembali bila masih perlu.");
    }
  }
}
