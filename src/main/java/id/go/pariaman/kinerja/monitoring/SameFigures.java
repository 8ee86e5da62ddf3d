package id.go.pariaman.kinerja.monitoring;

import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.result.Results;
import java.util.List;
import java.util.Optional;
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
            results.isAsHashed(window)
                ? Optional.<String>empty()
                : Optional.of("Hasil survei diubah sesudah diumumkan."),
            isRecomputed(window)
                ? Optional.<String>empty()
                : Optional.of("Hasil survei yang dihitung ulang berbeda dari yang diumumkan."))
        .flatMap(Optional::stream)
        .map(what -> new Violation(Invariant.VOTES, window.toString(), what));
  }

  private boolean isRecomputed(WindowKey window) {
    try {
      return results.published(window).equals(Optional.of(results.recompute(window)));
    } catch (RuntimeException damaged) {
      return false;
    }
  }
}
