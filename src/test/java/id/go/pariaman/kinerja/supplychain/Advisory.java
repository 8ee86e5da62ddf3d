package id.go.pariaman.kinerja.supplychain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;

/**
 * A row of {@code supply-chain/advisories.csv}.
 *
 * @param component group and name, with a colon between
 * @param affected versions in Maven's notation, e.g. {@code [10.1.53,10.1.61]}
 * @param decision what was decided; anything but a {@link Decision} is undecided
 * @param expires the day after which the decision has to be looked at again
 */
record Advisory(
    String component,
    String affected,
    String id,
    String severity,
    String source,
    String seen,
    String decision,
    String reason,
    LocalDate expires) {

  /** FIX and OVERRIDE promise a version that is not affected; the others live with one that is. */
  enum Decision {
    FIX,
    OVERRIDE,
    MITIGATE,
    NOT_REACHABLE,
    ACCEPT
  }

  private static final List<String> SEVERITIES = List.of("CRITICAL", "HIGH", "MEDIUM", "LOW");

  /** What is wrong with this row, given the version that is built in; empty when nothing is. */
  Optional<String> fault(String version, LocalDate today) {
    return Optional.ofNullable(faultOrNull(version, today)).map(text -> id + ": " + text);
  }

  private String faultOrNull(String version, LocalDate today) {
    if (version == null) {
      return component + " is not built in any more, take the row out";
    }
    if (!SEVERITIES.contains(severity) || source.isBlank() || seen.isBlank()) {
      return "severity, source or the day it was seen is missing";
    }
    if (List.of(Decision.values()).stream().noneMatch(each -> each.name().equals(decision))) {
      return "undecided";
    }
    if (reason.length() < 20) {
      return "a decision needs its reason";
    }
    if (today.isAfter(expires)) {
      return "the decision expired on " + expires;
    }
    boolean promisesOther =
        decision.equals(Decision.FIX.name()) || decision.equals(Decision.OVERRIDE.name());
    return promisesOther && affects(version) ? version + " is affected still" : null;
  }

  boolean affects(String version) {
    try {
      return VersionRange.createFromVersionSpec(affected)
          .containsVersion(new DefaultArtifactVersion(version));
    } catch (InvalidVersionSpecificationException unreadable) {
      throw new IllegalStateException(id, unreadable);
    }
  }
}
