package id.go.pariaman.kinerja.process.employeeappraisal.planforms;

/** One choice of a select. */
record Option(String label, String value) {}
