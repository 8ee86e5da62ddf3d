/**
 * {@code processes/appraisal-cycle.bpmn}: one class per service task and per user task's form,
 * named as in the diagram.
 */
package id.go.pariaman.kinerja.process.appraisalcycle;
