package id.go.pariaman.kinerja.feedback.screening;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.screening.Decision.Verdict;
import id.go.pariaman.kinerja.feedback.screening.Waiting.FlaggedAnswer;
import id.go.pariaman.kinerja.feedback.screening.Waiting.WaitingComment;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.VisibleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a decision must say before it is recorded. */
final class DecisionRules {

  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 500;

  private DecisionRules() {}

  static List<Problem> problems(Waiting waiting, List<Decision> decisions) {
    Set<String> answers =
        waiting.answers().stream().map(FlaggedAnswer::id).collect(Collectors.toSet());
    Set<String> comments =
        waiting.comments().stream().map(WaitingComment::id).collect(Collectors.toSet());
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < decisions.size(); i++) {
      Decision decision = decisions.get(i);
      String field = "decisions[%d].".formatted(i);
      boolean ofAnswer = answers.contains(decision.id());
      if (!seen.add(decision.id()) || !ofAnswer && !comments.contains(decision.id())) {
        problems.add(new Problem(field + "id", "Muat ulang halaman: yang ini sudah diputuskan."));
      } else if (decision.verdict() == null || ofAnswer != isOfAnswers(decision.verdict())) {
        problems.add(new Problem(field + "verdict", "Pilih salah satu keputusan yang tersedia."));
      } else if (decision.verdict().needsReason() && !isReason(decision.reason())) {
        problems.add(
            new Problem(
                field + "reason",
                "Tulis alasannya, %d sampai %d karakter."
                    .formatted(SHORTEST_REASON, LONGEST_REASON)));
      } else if (decision.verdict() == Verdict.SHOW && !isShowable(decision.shown())) {
        problems.add(
            new Problem(
                field + "shown",
                "Tulis paling banyak %d karakter, atau kosongkan untuk memakai usulannya."
                    .formatted(Answer.LONGEST_COMMENT)));
      }
    }
    return problems;
  }

  private static boolean isOfAnswers(Verdict verdict) {
    return verdict == Verdict.COUNT || verdict == Verdict.EXCLUDE;
  }

  private static boolean isReason(String reason) {
    return !VisibleText.isShorterThan(SHORTEST_REASON, reason)
        && reason.length() <= LONGEST_REASON
        && !VisibleText.turnsAround(reason);
  }

  private static boolean isShowable(String shown) {
    return shown == null
        || shown.isBlank()
        || shown.length() <= Answer.LONGEST_COMMENT
            && !VisibleText.of(shown).isEmpty()
            && !VisibleText.turnsAround(shown);
  }
}
