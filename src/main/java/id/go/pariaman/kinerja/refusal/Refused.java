package id.go.pariaman.kinerja.refusal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The input broke at least one rule; nothing was changed. A bug is an {@link IllegalStateException}
 * instead.
 */
public class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  private Refused(List<Problem> problems) {
    super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public static Refused because(String field, String message) {
    return new Refused(List.of(new Problem(field, message)));
  }

  /** Refuses with every problem at once, so that a person mends them in one go. */
  public static Refused of(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs a problem");
    }
    return new Refused(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
