package id.go.pariaman.kinerja.scoring.rating;

import id.go.pariaman.kinerja.scoring.FeedbackTone;
import java.math.BigDecimal;

/**
 * How the words of the guide are read in numbers, from a rule set. A design choice.
 *
 * @param majorityShare "most" is more than this share, 0.5 up to but not 1
 * @param smallPartShare "a small part" is at most this share, 0 up to but not 1
 */
public record ResultGuide(BigDecimal majorityShare, BigDecimal smallPartShare) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * @throws IllegalArgumentException when a share is out of range
   */
  public ResultGuide {
    if (majorityShare.compareTo(HALF) < 0
        || majorityShare.compareTo(BigDecimal.ONE) >= 0
        || smallPartShare.signum() < 0
        || smallPartShare.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException(
          "majority share must be in [0.5, 1), small part share in [0, 1)");
    }
  }

  boolean isMost(long part, long whole) {
    return compareToShare(part, whole, majorityShare) > 0;
  }

  boolean isSmallPart(long part, long whole) {
    return compareToShare(part, whole, smallPartShare) <= 0;
  }

  /** The tone of several pieces of feedback, each positive or not. */
  public FeedbackTone tone(long positive, long given) {
    if (given == 0) {
      return FeedbackTone.NONE_GIVEN;
    }
    if (positive == given) {
      return FeedbackTone.ALL_POSITIVE;
    }
    if (positive == 0) {
      return FeedbackTone.NONE_POSITIVE;
    }
    if (isMost(positive, given)) {
      return FeedbackTone.MOSTLY_POSITIVE;
    }
    return isMost(given - positive, given)
        ? FeedbackTone.MOSTLY_NOT_POSITIVE
        : FeedbackTone.PARTLY_POSITIVE;
  }

  private static int compareToShare(long part, long whole, BigDecimal share) {
    return BigDecimal.valueOf(part).compareTo(share.multiply(BigDecimal.valueOf(whole)));
  }
}
