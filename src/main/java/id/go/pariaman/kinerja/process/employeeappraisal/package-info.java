/**
 * {@code processes/employee-appraisal.bpmn}: one class per service task, named as in the diagram,
 * and who and until when; its forms lie in {@code planforms} and {@code ratingforms}.
 */
package id.go.pariaman.kinerja.process.employeeappraisal;
