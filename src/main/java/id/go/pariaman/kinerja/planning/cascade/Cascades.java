package id.go.pariaman.kinerja.planning.cascade;

import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.planning.cascade.CascadeStore.Planner;
import id.go.pariaman.kinerja.scoring.NumberText;
import id.go.pariaman.kinerja.scoring.cascade.CascadeFinding;
import id.go.pariaman.kinerja.scoring.cascade.CascadeFinding.Share;
import id.go.pariaman.kinerja.scoring.cascade.CascadeProblem;
import id.go.pariaman.kinerja.scoring.cascade.CascadeResult;
import id.go.pariaman.kinerja.scoring.cascade.CascadeTree;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The cascade of a cycle as it stands now. */
@Component
class Cascades {

  /**
   * @param people with an appraisal in the cycle
   * @param notAgreed how many plans are not approved yet, so that findings may still change
   */
  record Report(
      String cycle,
      int people,
      int results,
      int notAgreed,
      Map<CascadeProblem, Integer> counts,
      List<Finding> findings) {}

  /**
   * A finding with names.
   *
   * @param no place in the plan; absent, like the title, where the person has no result
   * @param shares whose targets were added up
   * @param message what it says, in Indonesian
   */
  record Finding(
      CascadeProblem problem,
      String nip,
      String name,
      String unit,
      Integer no,
      String title,
      BigDecimal targetLower,
      BigDecimal targetUpper,
      BigDecimal sumLower,
      BigDecimal sumUpper,
      List<Part> shares,
      String message) {}

  /** A subordinate's part of a load. */
  record Part(String nip, String name, int no, BigDecimal targetLower, BigDecimal targetUpper) {}

  private static final int NAMED = 10;

  private final Cycles cycles;
  private final CascadeStore store;

  Cascades(Cycles cycles, CascadeStore store) {
    this.cycles = cycles;
    this.store = store;
  }

  /** Empty when there is no such cycle. */
  Optional<Report> of(String cycle) {
    return cycles.find(cycle).map(found -> report(cycle, store.planners(cycle)));
  }

  private static Report report(String cycle, List<Planner> planners) {
    Map<String, Planner> byNip =
        planners.stream()
            .collect(Collectors.toMap(planner -> planner.owner().id(), Function.identity()));
    List<CascadeFinding> findings =
        CascadeTree.check(planners.stream().map(Planner::owner).toList());
    Map<CascadeProblem, Integer> counts = new EnumMap<>(CascadeProblem.class);
    findings.forEach(finding -> counts.merge(finding.problem(), 1, Integer::sum));
    return new Report(
        cycle,
        planners.size(),
        planners.stream().mapToInt(planner -> planner.owner().results().size()).sum(),
        (int) planners.stream().filter(planner -> !planner.agreed()).count(),
        counts,
        findings.stream().map(finding -> named(finding, byNip)).toList());
  }

  private static Finding named(CascadeFinding finding, Map<String, Planner> people) {
    Planner owner = people.get(finding.owner());
    Optional<CascadeResult> result = finding.result();
    boolean added = !finding.shares().isEmpty();
    return new Finding(
        finding.problem(),
        finding.owner(),
        owner.name(),
        owner.unit(),
        result.map(CascadeResult::no).orElse(null),
        result.map(CascadeResult::title).orElse(null),
        result.map(CascadeResult::targetLower).orElse(null),
        result.map(CascadeResult::targetUpper).orElse(null),
        added ? finding.sumLower() : null,
        added ? finding.sumUpper() : null,
        finding.shares().stream().map(share -> part(share, people)).toList(),
        message(finding, owner, people));
  }

  private static Part part(Share share, Map<String, Planner> people) {
    return new Part(
        share.owner(),
        people.get(share.owner()).name(),
        share.result().no(),
        share.result().targetLower(),
        share.result().targetUpper());
  }

  private static String message(
      CascadeFinding finding, Planner owner, Map<String, Planner> people) {
    return switch (finding.problem()) {
      case OWNER_WITHOUT_TARGETS -> "SKP belum berisi hasil kerja.";
      case UNKNOWN_SUPPORT ->
          "Menyebut \"%s\", yang tidak ada pada SKP %s."
              .formatted(
                  finding.result().flatMap(CascadeResult::supports).orElseThrow(),
                  superior(owner, people));
      case NAMES_NO_SUPPORT ->
          "Tidak satu pun hasil %s disebut.".formatted(superior(owner, people));
      case UNSUPPORTED -> "Tidak satu pun bawahan menyebut hasil ini.";
      case DOUBLE_COUNTED, SUM_MISMATCH -> sums(finding, people);
    };
  }

  private static String superior(Planner owner, Map<String, Planner> people) {
    return people.get(owner.owner().superior()).name();
  }

  private static String sums(CascadeFinding finding, Map<String, Planner> people) {
    CascadeResult result = finding.result().orElseThrow();
    String shares =
        finding.shares().stream()
            .limit(NAMED)
            .map(
                share ->
                    people.get(share.owner()).name()
                        + " "
                        + NumberText.range(
                            share.result().targetLower(), share.result().targetUpper()))
            .collect(Collectors.joining("; "));
    int others = finding.shares().size() - NAMED;
    return "Target %s %s, jumlah pada bawahan %s: %s%s."
        .formatted(
            NumberText.range(result.targetLower(), result.targetUpper()),
            result.unit(),
            NumberText.range(finding.sumLower(), finding.sumUpper()),
            shares,
            others > 0 ? "; dan %d bagian lain".formatted(others) : "");
  }
}
