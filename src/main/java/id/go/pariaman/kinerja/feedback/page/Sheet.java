package id.go.pariaman.kinerja.feedback.page;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Element;
import id.go.pariaman.kinerja.feedback.Respondent;
import id.go.pariaman.kinerja.feedback.Signal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The questionnaire as far as somebody filled it in: what was typed comes back whatever is missing.
 *
 * @param marks 1 to 4 for each element that was answered
 * @param comment without what cannot be seen; perhaps too long still
 * @param trapped whether the field was filled that people do not see
 */
record Sheet(Map<Element, Integer> marks, String comment, Respondent respondent, boolean trapped) {

  static final Sheet EMPTY = new Sheet(Map.of(), "", Respondent.UNKNOWN, false);

  static Sheet of(HttpServletRequest request) {
    Map<Element, Integer> marks = new EnumMap<>(Element.class);
    for (Element element : Element.values()) {
      String mark = text(request, element.name());
      if (mark.matches("[1-4]")) {
        marks.put(element, Integer.valueOf(mark));
      }
    }
    return new Sheet(
        marks,
        visible(text(request, "komentar")),
        new Respondent(
            named(Respondent.Sex.values(), text(request, "kelamin")),
            named(Respondent.AgeGroup.values(), text(request, "umur")),
            named(Respondent.Education.values(), text(request, "pendidikan")),
            named(Respondent.Occupation.values(), text(request, "pekerjaan"))),
        !text(request, "situs").isEmpty());
  }

  /** A browser sends the end of a line as two characters, which it counted as one. */
  private static String visible(String typed) {
    return typed.replace("\r\n", "\n").replaceAll("[\\p{C}&&[^\n\t]]", "").strip();
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  private static <T extends Respondent.Characteristic> T named(T[] values, String name) {
    return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  public List<Element> missing() {
    return Arrays.stream(Element.values()).filter(each -> !marks.containsKey(each)).toList();
  }

  boolean isTooLong() {
    return comment.length() > Answer.LONGEST_COMMENT;
  }

  public boolean isMarked(Element element, int mark) {
    return marks.getOrDefault(element, 0) == mark;
  }

  /** Whether one of the characteristics is that one. */
  public boolean says(Respondent.Characteristic value) {
    return value == respondent.sex()
        || value == respondent.ageGroup()
        || value == respondent.education()
        || value == respondent.occupation();
  }

  Answer answer(Set<Signal> signals) {
    return new Answer(
        Arrays.stream(Element.values()).map(marks::get).toList(), comment, respondent, signals);
  }
}
