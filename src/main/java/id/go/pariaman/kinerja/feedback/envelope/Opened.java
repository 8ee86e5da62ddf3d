package id.go.pariaman.kinerja.feedback.envelope;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Signal;
import java.util.EnumSet;
import java.util.Set;

/** An answer out of its envelope. */
record Opened(String servicePoint, boolean verified, Answer answer) {

  Opened with(Set<Signal> more) {
    if (more.isEmpty()) {
      return this;
    }
    Set<Signal> all = EnumSet.copyOf(more);
    all.addAll(answer.signals());
    return new Opened(
        servicePoint,
        verified,
        new Answer(answer.elements(), answer.comment(), answer.respondent(), all));
  }
}
