package id.go.pariaman.kinerja.planning.change;

import id.go.pariaman.kinerja.cycle.AppraisalKey;

/** What planning must know of reports, which are not its own: appraisal answers. */
public interface ReportedPeriods {

  /** Whether a period's report was sent, or recorded as missing. */
  boolean reported(AppraisalKey key, int period);
}
