/**
 * The task list of a person and the completion of tasks, for our own HTTP API; what may be answered
 * is decided in {@code process.form}.
 */
package id.go.pariaman.kinerja.process.tasks;
