package id.go.pariaman.kinerja.feedback;

/**
 * Who takes an answer holds the lock of its window shared, who opens the envelopes alone: what was
 * acknowledged is opened. An advisory lock, since those that share a row's lock go past somebody
 * who waits for it alone, for ever under a flood (docs/decisions/0018).
 */
public final class WindowLock {

  /** The first of the lock's two keys; the second is the number of the window. */
  public static final int SPACE = 31;

  private WindowLock() {}
}
