package id.go.pariaman.kinerja.process.decision;

import id.go.pariaman.kinerja.appraisal.evaluation.DecisionTables;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts;
import id.go.pariaman.kinerja.scoring.rating.ResultSuggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * The deployed tables, pinned by version number. They are evaluated by a decision engine of their
 * own: the process engine would write inputs and outputs, ratings of a person, into its history.
 * Their inputs are words of short lists and a version never changes, so each row of words is looked
 * up once: a city has the same few hundred questions many thousand times.
 */
@Component
class DmnDecisionTables implements DecisionTables {

  private static final String RESULT_RATING = "result-rating";
  private static final String PREDICATE = "performance-predicate";

  private final RepositoryService repository;
  private final CommandExecutor commands;
  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
  private final Map<Asked, Map<String, Object>> answers = new ConcurrentHashMap<>();

  DmnDecisionTables(ProcessEngine engine) {
    this.repository = engine.getRepositoryService();
    this.commands =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getCommandExecutorTxRequired();
  }

  @Override
  public Pinned latest() {
    return new Tables(latestVersion(RESULT_RATING), latestVersion(PREDICATE));
  }

  private int latestVersion(String key) {
    return read(
        () ->
            repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getVersion());
  }

  /** The tables are the system's to read, whoever's work asks for them. */
  private <T> T read(Callable<T> reading) {
    return commands.execute(command -> command.runWithoutAuthorization(reading));
  }

  @Override
  public Pinned version(String version) {
    String[] numbers = version.split("/");
    return new Tables(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
  }

  private record Asked(String key, int version, Map<String, Object> inputs) {}

  private Map<String, Object> answer(String key, int version, Map<String, Object> inputs) {
    return answers.computeIfAbsent(
        new Asked(key, version, inputs),
        asked ->
            engine
                .evaluateDecisionTable(decision(key, version), inputs)
                .getSingleResult()
                .getEntryMap());
  }

  private DmnDecision decision(String key, int version) {
    return parsed.computeIfAbsent(key + ":" + version, name -> parse(key, version));
  }

  private DmnDecision parse(String key, int version) {
    return read(() -> model(key, version));
  }

  private DmnDecision model(String key, int version) {
    DecisionDefinition definition =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(key)
            .decisionDefinitionVersion(version)
            .singleResult();
    try (InputStream model = repository.getDecisionModel(definition.getId())) {
      return engine.parseDecision(key, model);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private final class Tables implements Pinned {

    private final int resultRating;
    private final int predicate;

    Tables(int resultRating, int predicate) {
      this.resultRating = resultRating;
      this.predicate = predicate;
    }

    @Override
    public String version() {
      return resultRating + "/" + predicate;
    }

    @Override
    public ResultSuggestion suggest(ResultRatingFacts facts) {
      Map<String, Object> row =
          answer(
              RESULT_RATING,
              resultRating,
              Map.of(
                  "completeness", facts.completeness().name(),
                  "majority", facts.majority().name(),
                  "mainBelow", facts.mainBelow().name(),
                  "tone", facts.tone().name()));
      return ResultSuggestion.parse((String) row.get("suggestion"), (String) row.get("reason"));
    }

    @Override
    public Predicate predicate(
        ExpectationRating workResult, ExpectationRating workBehaviour, boolean studyLeaveFailed) {
      Map<String, Object> row =
          answer(
              PREDICATE,
              predicate,
              Map.of(
                  "workResult", workResult.name(),
                  "workBehaviour", workBehaviour.name(),
                  "studyLeaveFailed", studyLeaveFailed));
      return Predicate.valueOf((String) row.get("predicate"));
    }
  }
}
