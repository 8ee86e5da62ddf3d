package id.go.pariaman.kinerja.feedback.envelope;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Signal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Notices the same value for all nine elements. */
@Component
class StraightLine implements WholeSignals {

  @Override
  public List<Set<Signal>> of(List<Answer> answers) {
    return answers.stream().map(StraightLine::of).toList();
  }

  private static Set<Signal> of(Answer answer) {
    return answer.elements().stream().distinct().count() == 1
        ? Set.of(Signal.STRAIGHT_LINE)
        : Set.of();
  }
}
