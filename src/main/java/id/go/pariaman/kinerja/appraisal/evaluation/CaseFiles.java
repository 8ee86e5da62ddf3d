package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.appraisal.report.Report;
import id.go.pariaman.kinerja.appraisal.report.Reports;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.planning.PlanVersions;
import id.go.pariaman.kinerja.planning.Plans;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Collects case files, many at once as well as one. */
@Component
class CaseFiles {

  private final Plans plans;
  private final Reports reports;
  private final EvaluationStore evaluations;

  CaseFiles(Plans plans, Reports reports, EvaluationStore evaluations) {
    this.plans = plans;
    this.reports = reports;
    this.evaluations = evaluations;
  }

  CaseFile of(AppraisalKey key) {
    return of(key.cycle(), List.of(key.nip())).get(key.nip());
  }

  /** By NIP; an empty file for whoever has nothing. */
  Map<String, CaseFile> of(String cycle, Collection<String> nips) {
    Map<String, PlanVersions> planned = plans.versions(cycle, nips);
    Map<String, List<Report>> reported = reports.all(cycle, nips);
    Map<String, List<Evaluation>> evaluated = evaluations.all(cycle, nips);
    Map<String, CaseFile> files = new HashMap<>();
    nips.forEach(
        nip ->
            files.put(
                nip,
                new CaseFile(
                    planned.getOrDefault(nip, PlanVersions.NONE),
                    reported.getOrDefault(nip, List.of()),
                    evaluated.getOrDefault(nip, List.of()))));
    return files;
  }
}
