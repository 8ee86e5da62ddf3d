package id.go.pariaman.kinerja.process.form;

import org.camunda.bpm.engine.OptimisticLockingException;

/** Somebody completed, or a deadline took, the task between its opening and its completion. */
public final class TaskLost extends OptimisticLockingException {

  private static final long serialVersionUID = 1L;

  public static final String MESSAGE =
      "Tugas ini sudah diselesaikan atau dialihkan. Muat ulang daftar tugas Anda.";

  TaskLost() {
    super(MESSAGE);
  }
}
