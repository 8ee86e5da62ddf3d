package id.go.pariaman.kinerja.scoring.cascade;

import static id.go.pariaman.kinerja.scoring.cascade.CascadeProblem.DOUBLE_COUNTED;
import static id.go.pariaman.kinerja.scoring.cascade.CascadeProblem.NAMES_NO_SUPPORT;
import static id.go.pariaman.kinerja.scoring.cascade.CascadeProblem.OWNER_WITHOUT_TARGETS;
import static id.go.pariaman.kinerja.scoring.cascade.CascadeProblem.SUM_MISMATCH;
import static id.go.pariaman.kinerja.scoring.cascade.CascadeProblem.UNKNOWN_SUPPORT;
import static id.go.pariaman.kinerja.scoring.cascade.CascadeProblem.UNSUPPORTED;

import id.go.pariaman.kinerja.scoring.ResultKind;
import id.go.pariaman.kinerja.scoring.cascade.CascadeFinding.Share;
import id.go.pariaman.kinerja.scoring.consolidation.CascadeCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares everybody with the superior directly above: a load is shared from level to level. The
 * effort grows with the number of results, however deep the tree.
 */
public final class CascadeTree {

  private final Map<String, CascadeOwner> owners = new LinkedHashMap<>();
  private final Map<String, List<Share>> below = new HashMap<>();
  private final List<CascadeFinding> findings = new ArrayList<>();

  private CascadeTree(Collection<CascadeOwner> people) {
    for (var owner : people) {
      owners.put(owner.id(), owner);
      var shares = below.computeIfAbsent(owner.superior(), id -> new ArrayList<>());
      owner.results().forEach(result -> shares.add(new Share(owner.id(), result)));
    }
  }

  /** Person by person in the order given, their results in the order of the plan. */
  public static List<CascadeFinding> check(Collection<CascadeOwner> people) {
    var tree = new CascadeTree(people);
    tree.owners.values().forEach(tree::check);
    return List.copyOf(tree.findings);
  }

  private void check(CascadeOwner owner) {
    if (owner.results().isEmpty()) {
      findings.add(
          new CascadeFinding(OWNER_WITHOUT_TARGETS, owner.id(), Optional.empty(), List.of()));
    }
    var supporters = new HashMap<String, List<Share>>();
    for (var share : below(owner)) {
      share
          .result()
          .supports()
          .ifPresent(
              title -> supporters.computeIfAbsent(title, key -> new ArrayList<>()).add(share));
    }
    for (var result : owner.results()) {
      checkUpwards(owner, result);
      checkDownwards(owner, result, supporters.getOrDefault(result.title(), List.of()));
    }
  }

  private void checkUpwards(CascadeOwner owner, CascadeResult result) {
    var superior = owners.get(owner.superior());
    if (superior == null) {
      return;
    }
    if (result.supports().isPresent()) {
      if (superior.results().stream().noneMatch(result::supports)) {
        find(UNKNOWN_SUPPORT, owner, result, List.of());
      }
    } else if (owner.namesSupport()
        && result.kind() == ResultKind.MAIN
        && !superior.results().isEmpty()) {
      find(NAMES_NO_SUPPORT, owner, result, List.of());
    }
  }

  private void checkDownwards(CascadeOwner owner, CascadeResult result, List<Share> supporters) {
    var shares = supporters.stream().filter(share -> share.result().sharesLoadOf(result)).toList();
    if (supporters.isEmpty()) {
      if (result.kind() == ResultKind.MAIN && !below(owner).isEmpty()) {
        find(UNSUPPORTED, owner, result, List.of());
      }
    } else if (!shares.isEmpty()
        && !(matches(result, shares, CascadeResult::targetLower)
            && matches(result, shares, CascadeResult::targetUpper))) {
      find(isDouble(result, shares) ? DOUBLE_COUNTED : SUM_MISMATCH, owner, result, shares);
    }
  }

  private static boolean matches(
      CascadeResult result, List<Share> shares, Function<CascadeResult, BigDecimal> target) {
    var targets = shares.stream().map(share -> target.apply(share.result())).toList();
    return CascadeCheck.directLoad(target.apply(result), targets).matches();
  }

  /** Too much, because one person carries it twice or several carry the whole of it. */
  private static boolean isDouble(CascadeResult result, List<Share> shares) {
    var whole = result.targetUpper();
    var targets = shares.stream().map(share -> share.result().targetUpper()).toList();
    var sum = targets.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean twice = shares.stream().map(Share::owner).distinct().count() < shares.size();
    boolean repeated = targets.stream().filter(target -> target.compareTo(whole) >= 0).count() > 1;
    return sum.compareTo(whole) > 0 && (twice || repeated);
  }

  private List<Share> below(CascadeOwner owner) {
    return below.getOrDefault(owner.id(), List.of());
  }

  private void find(
      CascadeProblem problem, CascadeOwner owner, CascadeResult result, List<Share> shares) {
    findings.add(new CascadeFinding(problem, owner.id(), Optional.of(result), shares));
  }
}
