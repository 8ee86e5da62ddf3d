package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.appraisal.access.Access;
import id.go.pariaman.kinerja.appraisal.access.Act;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluation;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.appraisal.evaluation.Trace;
import id.go.pariaman.kinerja.appraisal.explanation.Advice;
import id.go.pariaman.kinerja.appraisal.explanation.Explanation;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.planning.Plans;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class AppraisalsController {

  /** Else the database would find somebody by a number with blanks behind it. */
  private static final Pattern NIP = Pattern.compile("[0-9]{18}");

  private final Appraisals appraisals;
  private final Access access;
  private final Evaluations evaluations;
  private final Plans plans;
  private final Deliveries deliveries;

  AppraisalsController(
      Appraisals appraisals,
      Access access,
      Evaluations evaluations,
      Plans plans,
      Deliveries deliveries) {
    this.appraisals = appraisals;
    this.access = access;
    this.evaluations = evaluations;
    this.plans = plans;
    this.deliveries = deliveries;
  }

  /**
   * The employee, the superior of today, whoever assessed in it or has to, and the inspectorate
   * read it; HR reads it without the words and never as somebody's own case; to anybody else it
   * does not exist.
   */
  @GetMapping("/api/appraisals/{cycle}/{nip}")
  AppraisalResult result(
      @PathVariable String cycle, @PathVariable String nip, HttpServletRequest request) {
    AppraisalKey key = new AppraisalKey(cycle, nip);
    AppraisalCase appraisal =
        Optional.of(key)
            .filter(asked -> NIP.matcher(asked.nip()).matches())
            .flatMap(appraisals::find)
            .filter(
                found ->
                    access.may(Act.READ, key, request) || access.may(Act.MONITOR, key, request))
            .orElseThrow(
                () ->
                    new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Penilaian itu tidak ditemukan."));
    AppraisalResult result = result(appraisal);
    return access.may(Act.READ, key, request) ? result : result.withoutWords();
  }

  private AppraisalResult result(AppraisalCase appraisal) {
    AppraisalKey key = appraisal.key();
    List<Evaluation> all = evaluations.all(key);
    Map<Integer, Trace> traces = new TreeMap<>();
    all.forEach(
        evaluation ->
            traces.put(evaluation.period(), evaluations.proposal(key, evaluation.period())));
    return new AppraisalResult(
        key.cycle(),
        key.nip(),
        appraisal.finished() ? "FINISHED" : "OPEN",
        appraisal.step(),
        appraisal.outcome().orElse(null),
        plans.find(key).orElse(null),
        all.stream().map(AppraisalResult.PeriodResult::of).toList(),
        all.stream()
            .filter(Evaluation::annual)
            .findFirst()
            .map(AppraisalResult.Ratings::of)
            .orElse(null),
        deliveries.find(key).orElse(null),
        traces,
        explained(key, all, traces));
  }

  private Map<Integer, AppraisalResult.Explained> explained(
      AppraisalKey key, List<Evaluation> all, Map<Integer, Trace> traces) {
    Map<Integer, String> hashes = evaluations.hashes(key);
    Map<Integer, AppraisalResult.Explained> explained = new TreeMap<>();
    for (Evaluation evaluation : all) {
      Trace trace = traces.get(evaluation.period());
      explained.put(
          evaluation.period(),
          new AppraisalResult.Explained(
              hashes.get(evaluation.period()),
              Explanation.of(trace),
              Advice.after(
                      evaluation.judgement(), trace, evaluations.advisor(key, evaluation.period()))
                  .orElse(null)));
    }
    return explained;
  }
}
