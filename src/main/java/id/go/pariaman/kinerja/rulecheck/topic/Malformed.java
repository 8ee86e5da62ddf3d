package id.go.pariaman.kinerja.rulecheck.topic;

import id.go.pariaman.kinerja.refusal.Problem;
import java.io.Serial;

/** An input that cannot be read; names the field by its path in the request. */
public final class Malformed extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /**
   * @param message Indonesian sentence that says what to do
   */
  public Malformed(String field, String message) {
    super(field + ": " + message, null, false, false);
    this.problem = new Problem(field, message);
  }

  public Problem problem() {
    return problem;
  }
}
