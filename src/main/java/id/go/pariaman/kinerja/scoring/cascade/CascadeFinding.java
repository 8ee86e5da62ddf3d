package id.go.pariaman.kinerja.scoring.cascade;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that does not hang together.
 *
 * @param owner whose result it is about
 * @param result absent where the person has none
 * @param shares the subordinates' results that carry the load; empty where none is added up
 */
public record CascadeFinding(
    CascadeProblem problem, String owner, Optional<CascadeResult> result, List<Share> shares) {

  /** One subordinate's part of a load. */
  public record Share(String owner, CascadeResult result) {}

  public CascadeFinding {
    shares = List.copyOf(shares);
  }

  /** What the lower targets of the shares add up to, in the unit of the result. */
  public BigDecimal sumLower() {
    return sum(CascadeResult::targetLower);
  }

  /** What the upper targets of the shares add up to, in the unit of the result. */
  public BigDecimal sumUpper() {
    return sum(CascadeResult::targetUpper);
  }

  private BigDecimal sum(Function<CascadeResult, BigDecimal> target) {
    return shares.stream()
        .map(share -> target.apply(share.result()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
