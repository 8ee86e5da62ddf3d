package id.go.pariaman.kinerja.feedback.screening;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a citizen's words what would name somebody by number: NIK and NIP, telephone, e-mail
 * and licence plate. Names are left to the person who reads the comment.
 */
public final class PersonalData {

  public static final String MASK = "[disamarkan]";

  /**
   * @param text with the mask in place of each
   * @param count how many were masked
   */
  public record Masked(String text, int count) {}

  /** Letters of Indonesian plates; "A 4 kertas" in lower case is no plate. */
  private static final String AREAS =
      "A[ABDEG]|B[ABDEGHKLMNP]|D[ABCDEGHKLMNRSTW]|E[ABD]|K[BHTU]|P[ABDGS]";

  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile(
              "[\\w.+-]+\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\w-]+(?:\\s?\\.\\s?[a-z]{2,})+",
              Pattern.CASE_INSENSITIVE),
          // 16 digits of a NIK or a family card, 18 of a NIP, however they are set apart.
          Pattern.compile("(?<!\\d)\\d(?:[ .\\-]{0,2}\\d){15,17}(?!\\d)"),
          // 0812-3456-7890, +62 812 3456 7890, (0751) 91234
          Pattern.compile(
              "(?<!\\d)(?:\\(?\\+?62\\)?|\\(?0)[ .\\-]?\\(?[1-9]\\d{1,3}\\)?(?:[ .\\-]{0,2}\\d){5,9}(?!\\d)"),
          Pattern.compile("\\b[ABDEFGHKLMNPRSTWZ][ -]?\\d{2,4}[ -]?[A-Z]{1,3}\\b"),
          Pattern.compile(
              "\\b(?:" + AREAS + ")[ -]?\\d{1,4}[ -]?[a-z]{1,3}\\b", Pattern.CASE_INSENSITIVE));

  private PersonalData() {}

  public static Masked mask(String words) {
    // Digits of full width are digits to a reader.
    String text = Normalizer.normalize(words, Normalizer.Form.NFKC);
    int count = 0;
    for (Pattern pattern : PATTERNS) {
      Matcher found = pattern.matcher(text);
      count += (int) found.results().count();
      text = found.replaceAll(Matcher.quoteReplacement(MASK));
    }
    return new Masked(text, count);
  }

  static int masksIn(String text) {
    return (int) Pattern.compile(Pattern.quote(MASK)).matcher(text).results().count();
  }
}
