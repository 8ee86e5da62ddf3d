package id.go.pariaman.kinerja.feedback.screening;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Signal;
import id.go.pariaman.kinerja.feedback.envelope.WholeSignals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Notices comments that repeat each other nearly word for word. Short ones are left alone: "sudah
 * baik, terima kasih" is what many honest people write. Only a group that is large enough to say
 * nothing of one person is marked.
 */
@Component
class CopiedComments implements WholeSignals {

  private static final int FEWEST_WORDS = 8;
  private static final int SMALLEST_GROUP = 5;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Override
  public List<Set<Signal>> of(List<Answer> answers) {
    List<Set<String>> pairs =
        answers.stream().map(answer -> pairsOfWords(answer.comment())).toList();
    int[] group = IntStream.range(0, answers.size()).toArray();
    Map<String, List<Integer>> saidBy = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      Map<Integer, Integer> shared = new HashMap<>();
      for (String pair : pairs.get(i)) {
        List<Integer> others = saidBy.computeIfAbsent(pair, first -> new ArrayList<>());
        others.forEach(other -> shared.merge(other, 1, Integer::sum));
        others.add(i);
      }
      int one = i;
      shared.forEach(
          (other, same) -> {
            if (isMost(same, pairs.get(one).size() + pairs.get(other).size() - same)) {
              join(group, one, other);
            }
          });
    }
    Map<Integer, Integer> sizes = new HashMap<>();
    Arrays.stream(group).forEach(i -> sizes.merge(root(group, i), 1, Integer::sum));
    return IntStream.range(0, answers.size())
        .mapToObj(
            i ->
                sizes.get(root(group, i)) >= SMALLEST_GROUP
                    ? Set.of(Signal.COPIED_COMMENT)
                    : Set.<Signal>of())
        .toList();
  }

  private static boolean isMost(int same, int all) {
    return same * 2 >= all;
  }

  /** Words that follow each other, so that the same words in another sentence are another text. */
  private static Set<String> pairsOfWords(String comment) {
    List<String> words =
        NO_WORD
            .splitAsStream(comment.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    Set<String> pairs = new HashSet<>();
    for (int i = 1; words.size() >= FEWEST_WORDS && i < words.size(); i++) {
      pairs.add(words.get(i - 1) + ' ' + words.get(i));
    }
    return pairs;
  }

  private static void join(int[] group, int one, int other) {
    group[root(group, one)] = root(group, other);
  }

  private static int root(int[] group, int i) {
    int root = i;
    while (group[root] != root) {
      root = group[root];
    }
    return root;
  }
}
