package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.scoring.Ratio;
import id.go.pariaman.kinerja.scoring.satisfaction.SatisfactionIndex;
import id.go.pariaman.kinerja.scoring.satisfaction.ServiceGrade;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

final class SatisfactionTopic implements Topic {

  private static final int ELEMENTS = 9;
  private static final int HIGHEST = 4;
  private static final int MEAN_DECIMALS = 4;
  private static final long MOST_ANSWERS = 100_000_000;
  private static final BigDecimal LOWEST_INDEX = BigDecimal.valueOf(25);
  private static final BigDecimal HIGHEST_INDEX = BigDecimal.valueOf(100);

  private enum Kind {
    counts,
    averages,
    responses,
    score
  }

  @Override
  public ObjectNode answer(Inputs inputs) {
    inputs.optional("weight").ifPresent(weight -> weight.oneOf(List.of("1/9")));
    var answer =
        switch (inputs.choice("kind", Kind.class)) {
          case counts -> counts(inputs);
          case averages -> averages(inputs);
          case responses -> responses(inputs);
          case score -> graded(new Answer(), Ratio.of(score(inputs)));
        };
    return answer.node();
  }

  private static BigDecimal score(Inputs inputs) {
    return inputs.number("score", LOWEST_INDEX, HIGHEST_INDEX);
  }

  private static Answer counts(Inputs inputs) {
    inputs
        .optional("order")
        .ifPresent(
            order -> {
              var places = order.list(HIGHEST);
              IntStream.range(0, HIGHEST)
                  .forEach(i -> places.get(i).oneOf(List.of(String.valueOf(HIGHEST - i))));
            });
    var counts =
        inputs.value("counts").list(ELEMENTS).stream()
            .map(element -> row(element, HIGHEST, 0, MOST_ANSWERS))
            .toList();
    for (int i = 0; i < ELEMENTS; i++) {
      if (counts.get(i).stream().allMatch(count -> count == 0)) {
        throw inputs.malformed("counts[" + i + "]", "Isi paling sedikit satu jawaban.");
      }
    }
    var totals =
        counts.stream()
            .map(
                element ->
                    IntStream.range(0, HIGHEST)
                        .mapToLong(i -> (long) element.get(i) * (HIGHEST - i))
                        .sum())
            .toList();
    return indexed(totalled(new Answer(), totals), SatisfactionIndex.ofCounts(counts))
        .number("grandTotal", totals.stream().mapToLong(Long::longValue).sum());
  }

  private static Answer averages(Inputs inputs) {
    var means =
        inputs.value("averages").list(ELEMENTS).stream()
            .map(mean -> mean.number(BigDecimal.ONE, BigDecimal.valueOf(HIGHEST)))
            .toList();
    var answer =
        new Answer().number("sum", means.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    return graded(answer, SatisfactionIndex.ofMeans(means).index());
  }

  private static Answer responses(Inputs inputs) {
    var rows =
        inputs.list("responses").stream().map(person -> row(person, ELEMENTS, 1, HIGHEST)).toList();
    if (rows.isEmpty()) {
      throw inputs.malformed("responses", "Isi paling sedikit satu orang.");
    }
    var totals =
        IntStream.range(0, ELEMENTS)
            .mapToObj(element -> rows.stream().mapToLong(row -> row.get(element)).sum())
            .toList();
    var answer = totalled(new Answer().number("n", rows.size()), totals);
    return indexed(answer, SatisfactionIndex.ofResponses(rows))
        .number(
            "standardError",
            rows.size() < 2
                ? null
                : Ratio.of(SatisfactionIndex.standardError(rows)).rounded(MEAN_DECIMALS));
  }

  private static List<Integer> row(Value row, int size, long least, long most) {
    return row.list(size).stream().map(answer -> (int) answer.whole(least, most)).toList();
  }

  private static Answer totalled(Answer answer, List<Long> totals) {
    return answer.numbers(
        "elementTotals",
        LongStream.range(0, totals.size())
            .mapToObj(i -> BigDecimal.valueOf(totals.get((int) i)))
            .toList());
  }

  private static Answer indexed(Answer answer, SatisfactionIndex index) {
    answer.numbers(
        "nrr", index.elementMeans().stream().map(mean -> mean.rounded(MEAN_DECIMALS)).toList());
    return graded(answer, index.index());
  }

  private static Answer graded(Answer answer, Ratio index) {
    return answer
        .number("index", index)
        .name("grade", ServiceGrade.of(index, Published.CURRENT.grades()));
  }
}
