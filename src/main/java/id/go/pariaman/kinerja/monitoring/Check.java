package id.go.pariaman.kinerja.monitoring;

import java.util.List;

/** Part of the invariants. It reads and reports everything it finds, never only the first. */
public interface Check {

  List<Violation> violations();
}
