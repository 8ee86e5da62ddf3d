package id.go.pariaman.kinerja.appraisal.explanation;

import id.go.pariaman.kinerja.appraisal.evaluation.Trace;
import java.util.List;

/**
 * A trace in sentences, each number with the rule, the row or the table it comes from.
 *
 * @param together how all results together got their proposal
 */
public record Explanation(List<ResultText> results, List<String> together) {

  /** One result in sentences. */
  public record ResultText(int no, String title, List<String> sentences) {}

  private static final List<String> UNTOLD =
      List.of("Usulan ini dibuat sebelum aturannya ikut disimpan, sehingga tidak dapat diuraikan.");

  /** A trace without rules cannot be told; its results keep their places. */
  public static Explanation of(Trace trace) {
    if (trace.rules() == null) {
      return new Explanation(
          trace.results().stream()
              .map(result -> new ResultText(result.no(), result.title(), UNTOLD))
              .toList(),
          UNTOLD);
    }
    return new Explanation(
        trace.results().stream()
            .map(
                result ->
                    new ResultText(
                        result.no(), result.title(), new ResultSentences(trace, result).all()))
            .toList(),
        new TogetherSentences(trace).all());
  }
}
