package id.go.pariaman.kinerja.feedback.screening;

import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.WindowState;
import id.go.pariaman.kinerja.feedback.screening.Decision.Verdict;
import id.go.pariaman.kinerja.feedback.screening.Waiting.FlaggedAnswer;
import id.go.pariaman.kinerja.feedback.screening.Waiting.WaitingComment;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.rules.PublishedRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what a person looks at between the opening of the envelopes and the publication. */
@Service
public class Screening {

  private final ScreeningStore store;
  private final Surveys surveys;
  private final ApplicationEventPublisher events;
  private final Suspicion suspicion = new Suspicion(PublishedRules.newest());

  Screening(ScreeningStore store, Surveys surveys, ApplicationEventPublisher events) {
    this.store = store;
    this.surveys = surveys;
    this.events = events;
  }

  /**
   * What waits for a person: nothing before the envelopes are open and once figures are published.
   * Answers by service point, the most suspicious first.
   */
  @Transactional(readOnly = true)
  public Waiting open(WindowKey window) {
    if (surveys.get(window).state() != WindowState.SCREENING) {
      return new Waiting(List.of(), List.of());
    }
    return new Waiting(flagged(window), comments(window));
  }

  private List<FlaggedAnswer> flagged(WindowKey window) {
    Set<String> decided = store.decided(window);
    List<FlaggedAnswer> found = new ArrayList<>();
    new TreeMap<>(store.verified(window))
        .forEach(
            (point, rows) -> {
              Map<String, Integer> points = suspicion.of(rows);
              rows.stream()
                  .filter(row -> points.containsKey(row.id()) && !decided.contains(row.id()))
                  .map(
                      row ->
                          new FlaggedAnswer(
                              row.id(),
                              point,
                              row.elements(),
                              row.signals().stream().sorted().toList(),
                              points.get(row.id())))
                  .sorted(
                      Comparator.comparingInt(FlaggedAnswer::points)
                          .reversed()
                          .thenComparing(FlaggedAnswer::id))
                  .forEach(found::add);
            });
    return found;
  }

  private List<WaitingComment> comments(WindowKey window) {
    return store.waiting(window).stream()
        .map(
            comment -> {
              var masked = PersonalData.mask(comment.words());
              return new WaitingComment(
                  comment.id(),
                  comment.servicePoint(),
                  comment.words(),
                  masked.text(),
                  masked.count());
            })
        .toList();
  }

  /**
   * Records what a person decided, all of it or nothing. What no longer waits is refused, so that
   * two people who screen at once learn of each other.
   *
   * @param by user id
   * @throws Refused with the field as {@code decisions[0].reason}
   */
  @Transactional
  public void decide(WindowKey window, List<Decision> decisions, String by) {
    Waiting waiting = open(window);
    List<Problem> problems = DecisionRules.problems(waiting, decisions);
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
    Map<String, WaitingComment> comments =
        waiting.comments().stream()
            .collect(Collectors.toMap(WaitingComment::id, Function.identity()));
    decisions.forEach(decision -> record(decision, comments.get(decision.id()), by));
    if (!decisions.isEmpty()) {
      events.publishEvent(
          AuditAct.of(AuditKind.ANSWERS_SCREENED, by, window).changing(null, summary(decisions)));
    }
  }

  private void record(Decision decision, WaitingComment comment, String by) {
    String reason = decision.verdict().needsReason() ? decision.reason().strip() : null;
    switch (decision.verdict()) {
      case COUNT, EXCLUDE ->
          store.decideAnswer(decision.id(), decision.verdict() == Verdict.EXCLUDE, reason, by);
      case SHOW -> {
        // Masked again: what a person typed may name somebody just as well.
        boolean edited = decision.shown() != null && !decision.shown().isBlank();
        String shown =
            PersonalData.mask(edited ? decision.shown() : comment.proposal()).text().strip();
        store.decideComment(decision.id(), shown, PersonalData.masksIn(shown), null, by);
      }
      case HIDE -> store.decideComment(decision.id(), null, 0, reason, by);
    }
  }

  private static String summary(List<Decision> decisions) {
    return decisions.stream()
        .collect(Collectors.groupingBy(Decision::verdict, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(each -> "%s: %d".formatted(each.getKey().label(), each.getValue()))
        .collect(Collectors.joining(", "));
  }
}
