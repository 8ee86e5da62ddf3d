package id.go.pariaman.kinerja.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprovementSearchTest {

  private static final ResultGuide GUIDE =
      new ResultGuide(new BigDecimal("0.5"), new BigDecimal("0.25"));
  private static final ResultRatingAdvisor ADVISOR =
      new ResultRatingAdvisor(GUIDE, ResultRatingTable.written());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MMM | MEETS,MEETS,MEETS | ALL_POSITIVE | ABOVE | dua dari tiga hasil kerja utama harus menjadi di atas ekspektasi (nomor 1, nomor 2).",
        "MMM | ABOVE,MEETS,MEETS | ALL_POSITIVE | ABOVE | satu dari tiga hasil kerja utama harus menjadi di atas ekspektasi (nomor 2).",
        "MMM | ABOVE,ABOVE,BELOW | ALL_POSITIVE | ABOVE | satu dari tiga hasil kerja utama harus menjadi sesuai ekspektasi (nomor 3).",
        "MMA | ABOVE,ABOVE,BELOW | PARTLY_POSITIVE | ABOVE | umpan balik atasan harus sedikitnya sebagian besar positif.",
        "MA | ABOVE,MEETS | ALL_POSITIVE | ABOVE | satu dari satu hasil kerja tambahan harus menjadi di atas ekspektasi (nomor 2).",
        "MAA | BELOW,MEETS,MEETS | NONE_POSITIVE | MEETS | satu dari satu hasil kerja utama harus menjadi sesuai ekspektasi (nomor 1), dan umpan balik atasan harus sedikitnya sebagian positif.",
        "M | ABOVE | ALL_POSITIVE | ABOVE | tidak ada yang perlu berubah: panduan sudah mengusulkannya.",
        // nothing is made worse, though fewer results above would do as well
        "MMMMM | ABOVE,ABOVE,MEETS,MEETS,BELOW | PARTLY_POSITIVE | MEETS | satu dari lima hasil kerja utama harus menjadi sesuai ekspektasi (nomor 5).",
        // the smaller change, wherever it stands in the plan
        "AAM | BELOW,MEETS,ABOVE | ALL_POSITIVE | ABOVE | satu dari dua hasil kerja tambahan harus menjadi di atas ekspektasi (nomor 2).",
        "AMMMM | BELOW,BELOW,ABOVE,ABOVE,ABOVE | ALL_POSITIVE | ABOVE | satu dari empat hasil kerja utama harus menjadi sesuai ekspektasi (nomor 2).",
        "MMA | ABOVE,ABOVE,- | ALL_POSITIVE | ABOVE | satu dari satu hasil kerja tambahan harus menjadi di bawah ekspektasi (nomor 3).",
        // results rather than the feedback of others, where both are as small
        "MMMAA | ABOVE,ABOVE,MEETS,BELOW,BELOW | PARTLY_POSITIVE | MEETS | dua dari dua hasil kerja tambahan harus menjadi sesuai ekspektasi (nomor 4, nomor 5).",
        // of equal ways the one that comes first in the plan
        "MAM | ABOVE,MEETS,MEETS | PARTLY_POSITIVE | ABOVE | satu dari satu hasil kerja tambahan harus menjadi di atas ekspektasi (nomor 2), dan umpan balik atasan harus sedikitnya sebagian besar positif."
      })
  void tellsTheEmployee(
      String kinds, String ratings, FeedbackTone tone, ExpectationRating goal, String sentence) {
    var plan = new ArrayList<LiftableResult>();
    for (var rating : ratings.split(",")) {
      var kind = kinds.charAt(plan.size()) == 'M' ? ResultKind.MAIN : ResultKind.ADDITIONAL;
      plan.add(
          new LiftableResult(
              plan.size() + 1,
              kind,
              rating.equals("-") ? null : ExpectationRating.valueOf(rating),
              ExpectationRating.ABOVE));
    }

    assertThat(ImprovementSearch.towards(goal, plan, tone, ADVISOR).orElseThrow().sentence())
        .startsWith("Agar hasil kerja diusulkan " + goal.label().toLowerCase() + ", ")
        .endsWith(sentence);
  }

  @Test
  void prefersResultsThatANumberCanLift() {
    var plan =
        List.of(
            new LiftableResult(
                1, ResultKind.MAIN, ExpectationRating.MEETS, ExpectationRating.MEETS),
            new LiftableResult(
                2, ResultKind.MAIN, ExpectationRating.MEETS, ExpectationRating.ABOVE));

    var three = new ArrayList<>(plan);
    three.add(
        new LiftableResult(3, ResultKind.MAIN, ExpectationRating.MEETS, ExpectationRating.ABOVE));
    assertThat(lifted(three)).containsExactly("2 true", "3 true");
    assertThat(lifted(plan)).containsExactly("1 false", "2 true");
  }

  private static List<String> lifted(List<LiftableResult> plan) {
    return ImprovementSearch.towards(
            ExpectationRating.ABOVE, plan, FeedbackTone.ALL_POSITIVE, ADVISOR)
        .orElseThrow()
        .lifts()
        .stream()
        .map(lift -> lift.no() + " " + lift.byNumber())
        .toList();
  }

  @Test
  void hasNothingToSayWithoutResults() {
    assertThat(
            ImprovementSearch.towards(
                ExpectationRating.MEETS, List.of(), FeedbackTone.ALL_POSITIVE, ADVISOR))
        .isEqualTo(Optional.empty());
  }

  /**
   * Twelve results, the most that a plan may have: a search through every way would ask the guide
   * three million times.
   */
  @ParameterizedTest
  @CsvSource({"1, 1, NONE_POSITIVE, 455", "2, 3, NONE_POSITIVE, 16220", "2, 1, ALL_POSITIVE, 447"})
  void asksTheGuideSeldomForTheLongestPlan(int kinds, int ratings, FeedbackTone tone, int times) {
    var plan = new ArrayList<LiftableResult>();
    for (int no = 1; no <= 12; no++) {
      plan.add(
          new LiftableResult(
              no,
              ResultKind.values()[no % kinds],
              no % ratings == 1 ? ExpectationRating.MEETS : ExpectationRating.BELOW,
              ExpectationRating.values()[no % ratings]));
    }
    var asked = new AtomicInteger();
    var counting =
        new ResultRatingAdvisor(
            GUIDE,
            facts -> {
              asked.incrementAndGet();
              return ResultRatingTable.written().suggest(facts);
            });

    assertThat(ImprovementSearch.towards(ExpectationRating.ABOVE, plan, tone, counting))
        .isPresent();
    assertThat(asked).hasValueLessThanOrEqualTo(times);
  }

  /** No plan is as long; should one ever be, the number is written in digits. */
  @Test
  void writesMoreThanTwelveInDigits() {
    var lift =
        new Improvement.Lift(
            1, ResultKind.MAIN, ExpectationRating.MEETS, ExpectationRating.ABOVE, true);

    assertThat(List.of(12, 13))
        .extracting(
            main ->
                new Improvement(ExpectationRating.ABOVE, List.of(lift), Optional.empty(), main, 0)
                    .sentence())
        .satisfiesExactly(
            sentence -> assertThat(sentence).contains("satu dari dua belas hasil"),
            sentence -> assertThat(sentence).contains("satu dari 13 hasil"));
  }
}
