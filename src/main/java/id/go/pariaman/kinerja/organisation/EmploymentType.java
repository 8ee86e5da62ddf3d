package id.go.pariaman.kinerja.organisation;

/** Permanent (PNS) or contract (PPPK) civil servant; both are appraised alike, Art. 4. */
public enum EmploymentType {
  PNS,
  PPPK
}
