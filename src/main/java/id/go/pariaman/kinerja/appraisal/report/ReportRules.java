package id.go.pariaman.kinerja.appraisal.report;

import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.planning.result.Scale;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.refusal.VisibleText;
import id.go.pariaman.kinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a report must be: each result of the plan once, with a possible number or the reason why it
 * did not apply, and evidence that a browser may open (PermenPANRB 6/2022 Art. 16).
 */
final class ReportRules {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

  private ReportRules() {}

  /**
   * @param share results that are a part of a whole
   * @param shortestReason letters that say at least why a result did not apply
   * @throws Refused with every problem, each under the field of its row
   */
  static void check(
      List<PlannedResult> plan,
      List<ProgressEntry> entries,
      Predicate<PlannedResult> share,
      int shortestReason) {
    List<Problem> problems = new ArrayList<>();
    for (PlannedResult result : plan) {
      int index = result.no() - 1;
      Optional<ProgressEntry> entry =
          entries.stream().filter(row -> row.resultNo() == result.no()).findFirst();
      if (entry.isEmpty()) {
        problems.add(
            new Problem(
                "results",
                "Laporan hasil kerja %d belum ada. Muat ulang halaman ini."
                    .formatted(result.no())));
      } else {
        check(
            result,
            entry.get(),
            share.test(result),
            shortestReason,
            "results[" + index + "].",
            problems);
      }
    }
    if (entries.size() > plan.size()) {
      problems.add(
          new Problem("results", "SKP Anda berubah. Muat ulang halaman ini lalu isi kembali."));
    }
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
  }

  private static void check(
      PlannedResult result,
      ProgressEntry entry,
      boolean share,
      int shortestReason,
      String at,
      List<Problem> problems) {
    String name = "Hasil kerja %d: ".formatted(result.no());
    if (entry.actual().isPresent() && entry.notApplicable().isPresent()) {
      problems.add(
          new Problem(
              at + "notApplicable",
              name + "isi realisasi atau alasan tidak berlaku, jangan keduanya."));
    }
    if (entry.actual().isEmpty() && entry.notApplicable().isEmpty()) {
      problems.add(
          new Problem(
              at + "actual",
              name
                  + "isi realisasi dalam %s, atau tulis alasan tidak berlaku."
                      .formatted(result.unit())));
    }
    entry
        .notApplicable()
        .filter(reason -> VisibleText.isShorterThan(shortestReason, reason))
        .ifPresent(
            reason ->
                problems.add(
                    new Problem(
                        at + "notApplicable",
                        name
                            + "tulis alasan tidak berlaku dengan sedikitnya %d huruf, supaya atasan dapat menimbangnya."
                                .formatted(shortestReason))));
    entry
        .actual()
        .ifPresent(actual -> checkActual(result, actual, share, at + "actual", name, problems));
    entry
        .evidence()
        .filter(evidence -> !isWebAddress(evidence))
        .ifPresent(
            evidence ->
                problems.add(
                    new Problem(
                        at + "evidence",
                        name + "tautan bukti harus diawali https:// atau http://.")));
  }

  /**
   * The assessor may enter what the employee left open, and what the employee said did not apply.
   *
   * @param actuals by number of the result, in its unit
   * @param citizens results whose actual citizens give, or nobody
   * @throws Refused with every problem, each under the field of its row
   */
  static void checkEntered(
      List<PlannedResult> plan,
      Report report,
      Map<Integer, BigDecimal> actuals,
      Predicate<PlannedResult> share,
      Predicate<PlannedResult> citizens) {
    List<Problem> problems = new ArrayList<>();
    for (PlannedResult result : plan) {
      BigDecimal actual = actuals.get(result.no());
      if (actual != null) {
        String at = "results[%d].entered".formatted(result.no() - 1);
        String name = "Hasil kerja %d: ".formatted(result.no());
        checkActual(result, actual, share.test(result), at, name, problems);
        if (citizens.test(result)) {
          problems.add(
              new Problem(
                  at, name + "nilainya diberikan warga melalui survei. Kosongkan isian Anda."));
        } else if (report.entry(result.no()).flatMap(ProgressEntry::actual).isPresent()) {
          problems.add(
              new Problem(
                  at, name + "pegawai sudah melaporkan hasil kerja ini. Kosongkan isian Anda."));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
  }

  private static void checkActual(
      PlannedResult result,
      BigDecimal actual,
      boolean share,
      String field,
      String name,
      List<Problem> problems) {
    boolean percent = result.unit().toLowerCase().startsWith("persen");
    if (actual.abs().compareTo(LARGEST) > 0 || actual.scale() > 6) {
      problems.add(
          new Problem(
              field,
              name + "angka terlalu panjang. Pakai paling banyak enam angka di belakang koma."));
    } else if (actual.signum() < 0 && !percent) {
      problems.add(new Problem(field, name + "realisasi tidak boleh kurang dari nol."));
    } else if (Scale.of(result.unit()).filter(scale -> !scale.contains(actual)).isPresent()) {
      problems.add(
          new Problem(field, name + "realisasi di luar skala %s.".formatted(result.unit())));
    } else if (percent
        && (result.ceiling() || (share && !mayMissByMoreThanTheWhole(result)))
        && actual.compareTo(HUNDRED) > 0) {
      problems.add(
          new Problem(
              field, name + "realisasi tidak mungkin lebih dari 100 persen. Periksa angkanya."));
    }
  }

  /** What should be small may in truth be large: a deviation from the plan knows no bound. */
  private static boolean mayMissByMoreThanTheWhole(PlannedResult result) {
    return result.polarity() == Polarity.MINIMIZE;
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = URI.create(text.strip());
      return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
          && uri.getHost() != null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
