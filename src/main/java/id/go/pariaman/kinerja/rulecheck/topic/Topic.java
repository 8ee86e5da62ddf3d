package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** A kind of case, named as the stem of its file. */
@FunctionalInterface
public interface Topic {

  /**
   * @throws Malformed naming the input that cannot be read
   */
  ObjectNode answer(Inputs inputs);

  /** Empty when there is no such kind. */
  static Optional<Topic> of(String kind) {
    return Optional.ofNullable(Registered.BY_KIND.get(kind));
  }

  /** Every topic there is. */
  final class Registered {

    private static final Map<String, Topic> BY_KIND =
        Map.ofEntries(
            Map.entry("achievement", new AchievementTopic()),
            Map.entry("macro-indicators", (Topic) AchievementTopic::ofTheCity),
            Map.entry("consolidation", new ConsolidationTopic()),
            Map.entry("predicate-matrix", new PredicateMatrixTopic()),
            Map.entry("result-rating", new ResultRatingTopic()),
            Map.entry("dossiers", new DossierTopic()),
            Map.entry("satisfaction-index", new SatisfactionTopic()),
            Map.entry("distribution", new DistributionTopic()),
            Map.entry("guideline-rounding", new GuidelineTopic()),
            Map.entry("legal-clock", new LegalClockTopic()),
            Map.entry("allowance", new AllowanceTopic()),
            Map.entry("credit", new CreditTopic()),
            Map.entry("sample-size", (Topic) SamplingTopics::sampleSize),
            Map.entry("wilson", (Topic) SamplingTopics::wilson));

    private Registered() {}
  }
}
