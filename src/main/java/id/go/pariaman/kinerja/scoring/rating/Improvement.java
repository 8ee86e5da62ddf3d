package id.go.pariaman.kinerja.scoring.rating;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fewest changes after which the guide proposes a rating for all results together.
 *
 * @param reached what the guide then proposes: the rating asked for, or a better one
 * @param lifts in the order of the plan; empty when no result has to change
 * @param tone what the feedback must at least sound like; absent when it may stay
 * @param mainResults how many main results the plan has
 * @param additionalResults how many additional results the plan has
 */
public record Improvement(
    ExpectationRating reached,
    List<Lift> lifts,
    Optional<FeedbackTone> tone,
    int mainResults,
    int additionalResults) {

  private static final List<String> NUMBERS =
      List.of(
          "nol",
          "satu",
          "dua",
          "tiga",
          "empat",
          "lima",
          "enam",
          "tujuh",
          "delapan",
          "sembilan",
          "sepuluh",
          "sebelas",
          "dua belas");

  /**
   * A result that must be rated better.
   *
   * @param from null when nobody rated it yet
   * @param byNumber false where no number leads there and only the assessor's reason can
   */
  public record Lift(
      int no, ResultKind kind, ExpectationRating from, ExpectationRating to, boolean byNumber) {}

  public Improvement {
    lifts = List.copyOf(lifts);
  }

  /** Whether the guide proposes it already. */
  public boolean isNothing() {
    return lifts.isEmpty() && tone.isEmpty();
  }

  /** One Indonesian sentence that the employee reads. */
  public String sentence() {
    var goal = "Agar hasil kerja diusulkan " + lower(reached.label());
    if (isNothing()) {
      return goal + ", tidak ada yang perlu berubah: panduan sudah mengusulkannya.";
    }
    var parts = new ArrayList<String>();
    for (var kind : ResultKind.values()) {
      for (var to : ExpectationRating.values()) {
        parts.addAll(lifted(kind, to));
      }
    }
    tone.ifPresent(
        wanted -> parts.add("umpan balik atasan harus sedikitnya " + lower(wanted.label())));
    return goal + ", " + String.join(", dan ", parts) + ".";
  }

  private List<String> lifted(ResultKind kind, ExpectationRating to) {
    var some = lifts.stream().filter(lift -> lift.kind() == kind && lift.to() == to).toList();
    if (some.isEmpty()) {
      return List.of();
    }
    int all = kind == ResultKind.MAIN ? mainResults : additionalResults;
    var numbers = some.stream().map(lift -> "nomor " + lift.no()).collect(Collectors.joining(", "));
    return List.of(
        "%s dari %s hasil kerja %s harus menjadi %s (%s)"
            .formatted(
                word(some.size()), word(all), lower(kind.label()), lower(to.label()), numbers));
  }

  private static String word(int number) {
    return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
  }

  private static String lower(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
