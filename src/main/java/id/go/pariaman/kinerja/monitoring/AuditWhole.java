package id.go.pariaman.kinerja.monitoring;

import id.go.pariaman.kinerja.record.audit.AuditChain.Fault;
import id.go.pariaman.kinerja.record.audit.AuditLog;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * I5, as far as the log of administrative acts: every entry is there, in order, as it was written.
 */
@Component
class AuditWhole implements Check {

  private final AuditLog log;

  AuditWhole(AuditLog log) {
    this.log = log;
  }

  @Override
  public List<Violation> violations() {
    return log.faults().stream().map(AuditWhole::violation).toList();
  }

  private static Violation violation(Fault fault) {
    return new Violation(
        Invariant.AUDIT_WHOLE,
        "audit_entry/" + fault.no(),
        switch (fault.kind()) {
          case GAP -> "Catatan tindakan ini hilang.";
          case CONTENT -> "Isi catatan tindakan ini diubah sesudah ditulis.";
          case LINK -> "Catatan tindakan ini tidak menyambung dengan catatan sebelumnya.";
          case END -> "Ujung catatan tindakan tidak cocok dengan catatan terakhirnya.";
        });
  }
}
