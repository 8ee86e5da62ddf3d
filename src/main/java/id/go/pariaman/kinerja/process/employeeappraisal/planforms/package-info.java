/** Forms of {@code employee-appraisal} in which a plan is written, agreed and changed. */
package id.go.pariaman.kinerja.process.employeeappraisal.planforms;
