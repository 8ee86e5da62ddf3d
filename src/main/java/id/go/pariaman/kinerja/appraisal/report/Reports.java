package id.go.pariaman.kinerja.appraisal.report;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.planning.Plan;
import id.go.pariaman.kinerja.planning.PlannedResult;
import id.go.pariaman.kinerja.planning.Plans;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What employees report on their results (PermenPANRB 6/2022 Art. 16). Missing is not zero. */
@Service
public class Reports {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

  private final ReportStore store;
  private final Plans plans;
  private final Clock clock;

  Reports(ReportStore store, Plans plans, Clock clock) {
    this.store = store;
    this.plans = plans;
    this.clock = clock;
  }

  /**
   * Takes a period's report.
   *
   * @param selfAssessment what the employee thinks of the year; only with the last report
   * @throws Refused with every problem, each under the field of its row
   */
  @Transactional
  public void take(
      AppraisalKey key, int period, List<ProgressEntry> entries, Optional<String> selfAssessment) {
    Plan plan = plans.get(key);
    List<Problem> problems = new ArrayList<>();
    for (PlannedResult result : plan.results()) {
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
        check(result, entry.get(), "results[" + index + "].", problems);
      }
    }
    if (entries.size() > plan.results().size()) {
      problems.add(
          new Problem("results", "SKP Anda berubah. Muat ulang halaman ini lalu isi kembali."));
    }
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
    store.insert(key, new Report(period, plan.version(), false, selfAssessment, entries), now());
  }

  private static void check(
      PlannedResult result, ProgressEntry entry, String at, List<Problem> problems) {
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
    entry.actual().ifPresent(actual -> checkActual(result, actual, at + "actual", name, problems));
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

  private static void checkActual(
      PlannedResult result, BigDecimal actual, String field, String name, List<Problem> problems) {
    boolean percent = result.unit().toLowerCase().startsWith("persen");
    if (actual.abs().compareTo(LARGEST) > 0 || actual.scale() > 6) {
      problems.add(
          new Problem(
              field,
              name + "angka terlalu panjang. Pakai paling banyak enam angka di belakang koma."));
    } else if (actual.signum() < 0 && !percent) {
      problems.add(new Problem(field, name + "realisasi tidak boleh kurang dari nol."));
    } else if (percent
        && (result.ceiling() || result.polarity() == Polarity.RANGE)
        && actual.compareTo(HUNDRED) > 0) {
      problems.add(
          new Problem(
              field, name + "realisasi tidak mungkin lebih dari 100 persen. Periksa angkanya."));
    }
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = URI.create(text.strip());
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  /** No report came in time: it is recorded as "belum ada isian" and the assessor goes on. */
  @Transactional
  public void recordMissing(AppraisalKey key, int period) {
    store.insert(
        key,
        new Report(period, plans.get(key).version(), true, Optional.empty(), List.of()),
        now());
  }

  public Optional<Report> find(AppraisalKey key, int period) {
    return store.find(key, period);
  }

  /** All reports of some people in a cycle by NIP, the oldest first; absent who sent none. */
  public Map<String, List<Report>> all(String cycle, Collection<String> nips) {
    return store.all(cycle, nips);
  }

  /** The last report before a period, to start the next one from. */
  public Optional<Report> lastBefore(AppraisalKey key, int period) {
    return store.lastBefore(key, period);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
