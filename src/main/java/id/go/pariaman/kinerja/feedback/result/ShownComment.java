package id.go.pariaman.kinerja.feedback.result;

/**
 * What a citizen wrote, screened and without personal data.
 *
 * @param servicePoint code; null where so few answered there that it stays unsaid
 */
public record ShownComment(String unit, String servicePoint, String words) {

  ShownComment withoutPoint() {
    return new ShownComment(unit, null, words);
  }
}
