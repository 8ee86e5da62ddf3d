package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.distribution.DistributionCheck;
import id.go.pariaman.kinerja.scoring.distribution.OrgPredicate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** A check that warns; it never changes a predicate. */
final class DistributionTopic implements Topic {

  private static final long MOST_PEOPLE = 100_000_000;

  @Override
  public ObjectNode answer(Inputs inputs) {
    var check =
        DistributionCheck.of(
            inputs.choice("orgPredicate", OrgPredicate.class),
            Published.CURRENT.profile(inputs.choice("profile", Published.Profile.class)),
            counts(inputs.value("counts").object()),
            Published.CURRENT.leastPeople());
    return new Answer()
        .name("status", check.status())
        .texts("findings", check.findings())
        .flag("changesAnyPredicate", false)
        .node();
  }

  private static Map<Predicate, Integer> counts(Inputs given) {
    var names = Arrays.stream(Predicate.values()).map(Enum::name).toList();
    given
        .object()
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!names.contains(name)) {
                throw given.malformed(name, "Tidak ada predikat dengan nama ini.");
              }
            });
    var counts = new EnumMap<Predicate, Integer>(Predicate.class);
    for (var predicate : Predicate.values()) {
      if (given.has(predicate.name())) {
        counts.put(predicate, (int) given.whole(predicate.name(), 0, MOST_PEOPLE));
      }
    }
    return counts;
  }
}
