/** Forms of {@code employee-appraisal} in which results are reported, rated and received. */
package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;
