/**
 * The engine adapter, the only place besides identity that knows the engine: one sub-package per
 * diagram with one class per service task and per form, {@code form} for the seam between forms and
 * our tables, {@code tasks} for the task list. It calls everyone; nobody calls it.
 */
package id.go.pariaman.kinerja.process;
