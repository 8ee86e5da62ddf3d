/**
 * The seam between Camunda Forms and our tables: what a form shows is computed, what it returns is
 * checked against its schema and handed to one {@link
 * id.go.pariaman.kinerja.process.form.TaskForm}, all inside the transaction that completes the
 * task. Nothing of it becomes a process variable.
 */
package id.go.pariaman.kinerja.process.form;
