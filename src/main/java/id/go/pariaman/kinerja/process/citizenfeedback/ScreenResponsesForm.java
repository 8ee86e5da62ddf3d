package id.go.pariaman.kinerja.process.citizenfeedback;

import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.feedback.PointCount;
import id.go.pariaman.kinerja.feedback.Signal;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.screening.Decision;
import id.go.pariaman.kinerja.feedback.screening.Decision.Verdict;
import id.go.pariaman.kinerja.feedback.screening.Screening;
import id.go.pariaman.kinerja.feedback.screening.Waiting;
import id.go.pariaman.kinerja.process.form.Facts;
import id.go.pariaman.kinerja.process.form.TaskAt;
import id.go.pariaman.kinerja.process.form.TaskForm;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * "Periksa jawaban bertanda": a person decides which flagged answers count and which comments are
 * shown, some at a time; the diagram comes back while anything waits.
 */
@Component
class ScreenResponsesForm
    implements TaskForm<ScreenResponsesForm.Shown, ScreenResponsesForm.Given> {

  /** So many of each that a phone still shows them; no rule. */
  private static final int AT_A_TIME = 10;

  record AnswerView(
      String id, String point, String signals, String elements, String verdict, String reason) {}

  record CommentView(
      String id,
      String point,
      String words,
      int masked,
      String verdict,
      String shown,
      String reason) {}

  record Shown(
      String window,
      int waiting,
      String due,
      List<AnswerView> answers,
      List<CommentView> comments) {}

  record AnswerRow(String id, String verdict, String reason) {}

  record CommentRow(String id, String verdict, String shown, String reason) {}

  record Given(List<AnswerRow> answers, List<CommentRow> comments) {}

  private final Screening screening;
  private final Surveys surveys;
  private final Cycles cycles;

  ScreenResponsesForm(Screening screening, Surveys surveys, Cycles cycles) {
    this.screening = screening;
    this.surveys = surveys;
    this.cycles = cycles;
  }

  @Override
  public Shown show(TaskAt at) {
    WindowKey window = WindowKey.of(at.businessKey());
    Waiting waiting = screening.open(window);
    Map<String, String> points =
        surveys.counts(window).stream()
            .collect(Collectors.toMap(PointCount::servicePoint, PointCount::serviceName));
    return new Shown(
        "%s, siklus %s"
            .formatted(
                cycles.get(window.cycle()).periodKind().title(window.period()), window.cycle()),
        waiting.answers().size() + waiting.comments().size(),
        at.dueText(),
        waiting.answers().stream()
            .limit(AT_A_TIME)
            .map(
                answer ->
                    new AnswerView(
                        answer.id(),
                        points.get(answer.servicePoint()),
                        answer.signals().stream()
                            .map(Signal::label)
                            .collect(Collectors.joining("; ")),
                        answer.elements().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(" ")),
                        null,
                        null))
            .toList(),
        waiting.comments().stream()
            .limit(AT_A_TIME)
            .map(
                comment ->
                    new CommentView(
                        comment.id(),
                        points.get(comment.servicePoint()),
                        comment.words(),
                        comment.masked(),
                        null,
                        comment.proposal(),
                        null))
            .toList());
  }

  @Override
  public Facts accept(TaskAt at, Given given) {
    List<Decision> decisions =
        Stream.concat(
                given.answers().stream()
                    .map(row -> decision(row.id(), row.verdict(), row.reason(), null)),
                given.comments().stream()
                    .map(row -> decision(row.id(), row.verdict(), row.reason(), row.shown())))
            .toList();
    try {
      screening.decide(WindowKey.of(at.businessKey()), decisions, at.user());
    } catch (Refused refused) {
      throw Refused.of(
          refused.problems().stream()
              .map(problem -> inItsList(problem, given.answers().size()))
              .toList());
    }
    return Facts.NONE;
  }

  private static Decision decision(String id, String verdict, String reason, String shown) {
    return new Decision(id, Verdict.valueOf(verdict), reason, shown);
  }

  /** The two lists of the form are one list of decisions, the answers first. */
  private static Problem inItsList(Problem problem, int answers) {
    String[] parts = problem.field().split("[\\[\\]]");
    if (parts.length < 3) {
      return problem;
    }
    int index = Integer.parseInt(parts[1]);
    String list = index < answers ? "answers" : "comments";
    int row = index < answers ? index : index - answers;
    return new Problem(
        "%s[%d]%s".formatted(list, row, parts[2]),
        "%s %d: %s"
            .formatted(index < answers ? "Jawaban" : "Komentar", row + 1, problem.message()));
  }
}
