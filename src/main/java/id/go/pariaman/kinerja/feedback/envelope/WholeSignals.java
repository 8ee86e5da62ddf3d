package id.go.pariaman.kinerja.feedback.envelope;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Signal;
import java.util.List;
import java.util.Set;

/** Signals that only a look at opened answers shows. Every bean of this type is asked. */
public interface WholeSignals {

  /**
   * @param answers all answers of one window and service point, in no order that means anything
   * @return what is noticed of each, in the order of the answers
   */
  List<Set<Signal>> of(List<Answer> answers);
}
