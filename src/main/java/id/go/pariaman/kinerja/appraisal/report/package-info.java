/**
 * What employees report on their results, period by period; missing is not zero. The door is {@link
 * id.go.pariaman.kinerja.appraisal.report.Reports}.
 */
package id.go.pariaman.kinerja.appraisal.report;
