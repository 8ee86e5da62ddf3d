package id.go.pariaman.kinerja.process.tasks;

import id.go.pariaman.kinerja.process.form.TaskAt;

/**
 * A task that a person may work on.
 *
 * @param pooled nobody has taken it yet
 */
record OpenTask(String id, TaskAt at, boolean pooled) {}
