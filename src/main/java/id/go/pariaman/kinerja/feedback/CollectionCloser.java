package id.go.pariaman.kinerja.feedback;

/** Ends the collection of a window before its last day; the process of the window does it. */
public interface CollectionCloser {

  /**
   * @param by user id of who closes it
   * @throws id.go.pariaman.kinerja.refusal.Refused when the window collects no more
   */
  void closeNow(WindowKey window, String by);
}
