package id.go.pariaman.kinerja.process.tasks;

import java.time.OffsetDateTime;

/**
 * One line of a task list.
 *
 * @param task id of the task in the diagram
 * @param person whom it is about; absent for a task of the whole cycle
 * @param onPaper true where it is entered for the person from a paper form; absent otherwise
 */
record TaskView(
    String id,
    String task,
    String businessKey,
    String person,
    String unit,
    OffsetDateTime due,
    Boolean onPaper) {}
