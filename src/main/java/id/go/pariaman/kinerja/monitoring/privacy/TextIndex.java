package id.go.pariaman.kinerja.monitoring.privacy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Texts that are asked very often whether they contain a word or a sentence, and hardly ever do: a
 * look at the first letters answers nearly every time. Upper and lower case are the same.
 */
final class TextIndex {

  private final List<String> texts;
  private final int shingle;
  private final Set<String> shingles = new HashSet<>();

  /**
   * @param shingle length of the shortest text that may be asked for
   */
  TextIndex(Collection<String> texts, int shingle) {
    this.texts = List.copyOf(texts);
    this.shingle = shingle;
    for (String text : this.texts) {
      String lower = text.toLowerCase(Locale.ROOT);
      for (int at = 0; at + shingle <= lower.length(); at++) {
        shingles.add(lower.substring(at, at + shingle));
      }
    }
  }

  List<String> containing(String wanted) {
    String lower = wanted.toLowerCase(Locale.ROOT);
    return shingles.contains(lower.substring(0, shingle))
        ? texts.stream().filter(text -> text.toLowerCase(Locale.ROOT).contains(lower)).toList()
        : List.of();
  }
}
