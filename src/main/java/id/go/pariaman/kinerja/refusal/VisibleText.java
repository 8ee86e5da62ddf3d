package id.go.pariaman.kinerja.refusal;

import java.util.regex.Pattern;

/**
 * What a reader sees of a text. A title or a reason made of signs without a picture is none, and a
 * sign that turns the direction of writing lets a text read other than it was typed.
 */
public final class VisibleText {

  /** Control and format signs, and fillers that are letters, marks or symbols by class only. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{C}\\u034F\\u115F\\u1160\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0&&[^\\n\\r\\t]]");

  private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\s]");
  private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private VisibleText() {}

  /** The text without what cannot be seen, blanks at both ends included; to judge, not to store. */
  public static String of(String text) {
    return BLANK.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** Whether it holds fewer letters and digits than that: ten dots are no reason. */
  public static boolean isShorterThan(int least, String text) {
    return text == null || text.codePoints().filter(Character::isLetterOrDigit).count() < least;
  }

  public static boolean turnsAround(String text) {
    return TURNING.matcher(text).find();
  }
}
