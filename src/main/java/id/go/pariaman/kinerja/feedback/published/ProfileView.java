package id.go.pariaman.kinerja.feedback.published;

import id.go.pariaman.kinerja.feedback.Respondent.AgeGroup;
import id.go.pariaman.kinerja.feedback.Respondent.Characteristic;
import id.go.pariaman.kinerja.feedback.Respondent.Education;
import id.go.pariaman.kinerja.feedback.Respondent.Occupation;
import id.go.pariaman.kinerja.feedback.Respondent.Sex;
import id.go.pariaman.kinerja.feedback.result.WindowResult.ProfileLine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who answered, by one characteristic.
 *
 * @param lines in the order of the form; fewer than five people have none
 */
public record ProfileView(String heading, List<Line> lines) {

  public record Line(String label, String people) {}

  static List<ProfileView> of(List<ProfileLine> profile) {
    return Stream.of(
            view("Jenis kelamin", "SEX", Sex.values(), profile),
            view("Umur", "AGE_GROUP", AgeGroup.values(), profile),
            view("Pendidikan", "EDUCATION", Education.values(), profile),
            view("Pekerjaan", "OCCUPATION", Occupation.values(), profile))
        .filter(view -> !view.lines().isEmpty())
        .toList();
  }

  private static ProfileView view(
      String heading, String attribute, Characteristic[] values, List<ProfileLine> profile) {
    return new ProfileView(
        heading,
        Arrays.stream(values)
            .flatMap(
                value ->
                    people(profile, attribute, value)
                        .map(count -> new Line(value.label(), Wording.count(count)))
                        .stream())
            .toList());
  }

  private static Optional<Long> people(
      List<ProfileLine> profile, String attribute, Characteristic value) {
    return profile.stream()
        .filter(line -> line.attribute().equals(attribute) && line.value().equals(value.name()))
        .map(ProfileLine::people)
        .findFirst();
  }
}
