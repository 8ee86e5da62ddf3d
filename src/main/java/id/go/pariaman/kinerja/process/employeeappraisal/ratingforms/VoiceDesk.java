package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import id.go.pariaman.kinerja.appraisal.voice.CitizenVoice;
import id.go.pariaman.kinerja.appraisal.voice.Heard;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.feedback.result.PointsIndex;
import id.go.pariaman.kinerja.feedback.result.PointsIndex.Outcome;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.organisation.ServicePoint;
import id.go.pariaman.kinerja.scoring.NumberText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What citizens said: the same for the employee before the review and for the assessor in it. */
@Component
class VoiceDesk {

  /** The index of one period's window, with its interval and number of answers. */
  record Row(String period, String said) {}

  /** What somebody wrote, screened, and of which service. */
  record Comment(String service, String words) {

    /** The same words of several people are read once. */
    Comment said(long times) {
      return times == 1 ? this : new Comment(service, "%s (%d kali)".formatted(words, times));
    }
  }

  /**
   * What one appraisal is told.
   *
   * @param indices one of each period so far; null where citizens do not speak
   * @param comments of the period's window
   * @param given the value that stands for a result's actual, in words; null where the employee
   *     reports it
   */
  record Told(List<Row> indices, List<Comment> comments, String given) {

    static final Told NOTHING = new Told(null, List.of(), null);
  }

  private final CitizenVoice voice;
  private final Organisation organisation;
  private final Cycles cycles;

  VoiceDesk(CitizenVoice voice, Organisation organisation, Cycles cycles) {
    this.voice = voice;
    this.organisation = organisation;
    this.cycles = cycles;
  }

  /** Nothing where no result of the plan is theirs, or nobody asks them. */
  Told of(AppraisalKey key, int period) {
    return voice
        .heard(key, period)
        .map(
            heard ->
                new Told(
                    heard.windows().stream().map(window -> row(key, window)).toList(),
                    comments(heard),
                    given(heard)))
        .orElse(Told.NOTHING);
  }

  private List<Comment> comments(Heard heard) {
    Map<String, String> services =
        organisation.servicePoints().stream()
            .collect(Collectors.toMap(ServicePoint::code, ServicePoint::serviceName));
    Map<Comment, Long> often =
        heard.comments().stream()
            .map(
                comment ->
                    new Comment(
                        services.getOrDefault(comment.servicePoint(), comment.servicePoint()),
                        comment.words()))
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return often.entrySet().stream().map(each -> each.getKey().said(each.getValue())).toList();
  }

  private static String given(Heard heard) {
    return heard
        .index()
        .map(
            index ->
                "%s dari %d jawaban warga"
                    .formatted(NumberText.number(index), heard.source().orElseThrow().people()))
        .orElse(heard.outcome().label() + "; tidak dihitung nol");
  }

  private Row row(AppraisalKey key, PointsIndex window) {
    String period = cycles.get(key.cycle()).periodKind().title(window.window().period());
    return new Row(
        period,
        window.outcome() == Outcome.PUBLISHED
            ? "%s dari %d jawaban (%s sampai %s)"
                .formatted(
                    NumberText.number(window.index()),
                    window.people(),
                    NumberText.number(window.lower()),
                    NumberText.number(window.upper()))
            : window.outcome().label());
  }
}
