package id.go.pariaman.kinerja.monitoring;

import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.result.Results;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** I9: what a window published follows from its answers, and is what was published then. */
@Component
class SameFigures implements Check {

  private final Results results;

  SameFigures(Results results) {
    this.results = results;
  }

  @Override
  public List<Violation> violations() {
    return results.published().stream().flatMap(this::violations).toList();
  }

  private Stream<Violation> violations(WindowKey window) {
    return Stream.of(
            isTrue(() -> results.isAsHashed(window))
                ? Optional.<String>empty()
                : Optional.of("Hasil survei diubah sesudah diumumkan."),
            isTrue(() -> results.published(window).equals(Optional.of(results.recompute(window))))
                ? Optional.<String>empty()
                : Optional.of("Hasil survei yang dihitung ulang berbeda dari yang diumumkan."))
        .flatMap(Optional::stream)
        .map(what -> new Violation(Invariant.VOTES, window.toString(), what));
  }

  /** Figures that cannot be, such as sums of fewer people than there are, cannot be read either. */
  private static boolean isTrue(BooleanSupplier question) {
    try {
      return question.getAsBoolean();
    } catch (IllegalArgumentException | IllegalStateException damaged) {
      return false;
    }
  }
}
