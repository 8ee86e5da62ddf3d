package id.go.pariaman.kinerja.feedback;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A survey window: that of one period of a cycle. As text, such as {@code 2026/survei/1}, it is the
 * business key of its process.
 *
 * @param period from 1
 */
public record WindowKey(String cycle, int period) {

  private static final Pattern TEXT = Pattern.compile("(.+)/survei/(\\d{1,2})");

  /**
   * @throws IllegalArgumentException when the text is no key of a window
   */
  public static WindowKey of(String businessKey) {
    Matcher parts = TEXT.matcher(businessKey);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no key of a survey window: " + businessKey);
    }
    return new WindowKey(parts.group(1), Integer.parseInt(parts.group(2)));
  }

  @Override
  public String toString() {
    return cycle + "/survei/" + period;
  }
}
