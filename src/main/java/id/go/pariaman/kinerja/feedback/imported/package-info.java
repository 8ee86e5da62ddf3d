/**
 * What HR brings in from other systems: complaints of SP4N-LAPOR, and results of surveys from
 * before this application.
 */
package id.go.pariaman.kinerja.feedback.imported;
