package id.go.pariaman.kinerja.process.employeeappraisal;

/** One choice of a select. */
record Option(String label, String value) {}
