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

  public static Explanation of(Trace trace) {
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
