package id.go.pariaman.kinerja.feedback.envelope;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Respondent;
import id.go.pariaman.kinerja.feedback.Signal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer as bytes of one length, whatever was said. By names, so that one sealed by an earlier
 * version opens in a later one: a line each for elements, four characteristics and signals, then
 * the comment.
 */
final class AnswerText {

  /** Two for the length, then room for the longest answer. */
  static final int BYTES = 1_792;

  private static final int LINES = 7;
  private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

  private AnswerText() {}

  static byte[] write(Answer answer) {
    Respondent who = answer.respondent();
    byte[] text =
        Stream.of(
                answer.elements().stream().map(String::valueOf).collect(Collectors.joining()),
                name(who.sex()),
                name(who.ageGroup()),
                name(who.education()),
                name(who.occupation()),
                answer.signals().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                storable(answer.comment()))
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(BYTES).putShort((short) text.length).put(text).array();
  }

  /**
   * @throws IllegalArgumentException for bytes that are no answer
   */
  static Answer read(byte[] bytes) {
    ByteBuffer padded = ByteBuffer.wrap(bytes);
    String text = new String(bytes, Short.BYTES, padded.getShort(), StandardCharsets.UTF_8);
    String[] lines = text.split("\n", LINES);
    if (lines.length != LINES) {
      throw new IllegalArgumentException("not an answer");
    }
    return new Answer(
        lines[0].chars().map(digit -> digit - '0').boxed().toList(),
        lines[6],
        new Respondent(
            named(Respondent.Sex.class, lines[1]),
            named(Respondent.AgeGroup.class, lines[2]),
            named(Respondent.Education.class, lines[3]),
            named(Respondent.Occupation.class, lines[4])),
        signals(lines[5]));
  }

  /** One character that no table takes would keep a whole window from being opened. */
  private static String storable(String comment) {
    return UNSTORABLE.matcher(comment).replaceAll(" ");
  }

  private static String name(Respondent.Characteristic value) {
    return value == null ? "" : value.name();
  }

  private static <E extends Enum<E>> E named(Class<E> type, String name) {
    return name.isEmpty() ? null : Enum.valueOf(type, name);
  }

  private static Set<Signal> signals(String names) {
    List<String> all = names.isEmpty() ? List.of() : Arrays.asList(names.split(","));
    return all.stream().map(Signal::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
