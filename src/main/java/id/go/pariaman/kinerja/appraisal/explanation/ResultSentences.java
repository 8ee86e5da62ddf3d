package id.go.pariaman.kinerja.appraisal.explanation;

import static id.go.pariaman.kinerja.scoring.NumberText.number;

import id.go.pariaman.kinerja.appraisal.evaluation.Trace;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.NumberText;
import id.go.pariaman.kinerja.scoring.achievement.AchievementState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How one result got its proposal: target, actual, formula, thresholds, outcome. */
record ResultSentences(Trace trace, Trace.TracedResult result) {

  List<String> all() {
    List<String> sentences = new ArrayList<>();
    sentences.add(target());
    sentences.add(actual());
    if (result.percent() != null) {
      sentences.add(percent());
      sentences.add(thresholds());
    }
    sentences.add(result.reason().label() + ". Usulan: " + result.suggestion().label() + ".");
    return sentences;
  }

  private String target() {
    Trace.Goal goal = result.goal();
    String year =
        "Target setahun %s (SKP versi %d, hasil kerja %d)"
            .formatted(
                range(goal.yearLower(), goal.yearUpper()),
                result.source().planVersion(),
                result.source().planResult());
    if (goal.agreed() != null) {
      return "%s; menurut target bertahap, target sampai periode %d adalah %s."
          .formatted(year, trace.period(), range(result.targetLower(), result.targetUpper()));
    }
    return goal.consolidation() == Consolidation.SUM
        ? "%s; dihitung %d dari %d periode, sehingga target sampai periode %d adalah %s."
            .formatted(
                year,
                goal.owedPeriods(),
                trace.periods(),
                trace.period(),
                range(result.targetLower(), result.targetUpper()))
        : year + ", berlaku penuh pada setiap periode.";
  }

  private String actual() {
    String report =
        result.source().reportPeriod() == null
            ? ""
            : " (laporan periode %d)".formatted(result.source().reportPeriod());
    String by =
        Boolean.TRUE.equals(result.source().byAssessor()) ? ", diisi Pejabat Penilai Kinerja" : "";
    String evidence =
        result.source().evidence() == null
            ? "tanpa alamat bukti"
            : "bukti: " + result.source().evidence();
    if (result.actual() != null) {
      return "Realisasi %s %s%s%s, %s."
          .formatted(number(result.actual()), result.unit(), report, by, evidence);
    }
    return result.state() == AchievementState.NOT_APPLICABLE
        ? "Hasil kerja ini dinyatakan tidak berlaku%s.".formatted(report)
        : "Realisasi belum diisi%s.".formatted(report);
  }

  private String percent() {
    return "%s: %s, capaiannya %s %%."
        .formatted(result.goal().polarity().label(), formula(), number(result.percent()));
  }

  private String formula() {
    return switch (result.goal().polarity()) {
      case MAXIMIZE -> "realisasi dibagi target, dikali 100";
      case MINIMIZE ->
          result.targetUpper().signum() == 0
              ? "target nol, hanya nol yang mencapai 100"
              : "2 dikurangi realisasi per target, dikali 100";
      case RANGE -> "100 di dalam rentang, di luarnya menurut batas terdekat";
      case STABILIZE -> "100 dikurangi persentase simpangan dari target";
    };
  }

  private String thresholds() {
    return "Ambang sesuai ekspektasi %s; ambang di atas ekspektasi %s."
        .formatted(threshold(RuleCode.RESULT_MEETS_FROM), threshold(RuleCode.RESULT_ABOVE_FROM));
  }

  private String threshold(RuleCode code) {
    Trace.UsedRule rule = trace.rule(code);
    return "%s %% (aturan versi %s, %s)"
        .formatted(number(rule.value()), rule.version(), rule.basis());
  }

  private String range(BigDecimal lower, BigDecimal upper) {
    return NumberText.range(lower, upper) + " " + result.unit();
  }
}
