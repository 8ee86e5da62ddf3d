package id.go.pariaman.kinerja.appraisal.explanation;

import static id.go.pariaman.kinerja.scoring.NumberText.number;

import id.go.pariaman.kinerja.appraisal.evaluation.Trace;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.scoring.rating.JudgementReason;
import id.go.pariaman.kinerja.scoring.rating.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How all results together got their proposal: counts, words of the guide, feedback, table. */
record TogetherSentences(Trace trace) {

  List<String> all() {
    return List.of(counts(), majority(), mainBelow(), feedback(), decision());
  }

  private String counts() {
    return "Dari %d hasil kerja: %s."
        .formatted(
            trace.results().size(),
            Stream.of(Suggestion.values())
                .map(each -> count(each) + " " + each.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")));
  }

  private long count(Suggestion suggestion) {
    return trace.results().stream().filter(each -> each.suggestion() == suggestion).count();
  }

  private String majority() {
    return "\"Sebagian besar\" berarti lebih dari %s dari semua hasil kerja %s: %s."
        .formatted(
            number(trace.number(RuleCode.MAJORITY_ABOVE_SHARE)),
            basis(RuleCode.MAJORITY_ABOVE_SHARE),
            switch (trace.overall().facts().majority()) {
              case ABOVE -> "di atas ekspektasi";
              case MEETS -> "sesuai ekspektasi";
              case BELOW -> "di bawah ekspektasi";
              case NONE -> "tidak ada rating yang mencakupnya";
            });
  }

  private String mainBelow() {
    return "\"Sebagian kecil\" berarti paling banyak %s dari hasil kerja utama %s; hasil kerja utama yang di bawah ekspektasi: %s."
        .formatted(
            number(trace.number(RuleCode.SMALL_PART_SHARE)),
            basis(RuleCode.SMALL_PART_SHARE),
            switch (trace.overall().facts().mainBelow()) {
              case NONE -> "tidak ada";
              case SMALL_PART -> "sebagian kecil";
              case MORE -> "lebih dari sebagian kecil";
            });
  }

  private String basis(RuleCode code) {
    Trace.UsedRule rule = trace.rule(code);
    return "(aturan versi %s, %s)".formatted(rule.version(), rule.basis());
  }

  private String feedback() {
    return trace.tones().isEmpty()
        ? "Belum ada umpan balik dari periode sebelumnya."
        : "Umpan balik dari %d periode sebelumnya: %s."
            .formatted(trace.tones().size(), trace.tone().label().toLowerCase(Locale.ROOT));
  }

  private String decision() {
    String[] versions = trace.decisions().split("/");
    String outcome =
        trace.overall().reasons().isEmpty()
            ? ""
            : trace.overall().reasons().stream()
                .map(JudgementReason::label)
                .collect(Collectors.joining("; ", " karena: ", ""));
    return "Menurut tabel keputusan usulan hasil kerja versi %s, usulan: %s%s."
        .formatted(versions[0], trace.overall().suggestion().label(), outcome);
  }
}
