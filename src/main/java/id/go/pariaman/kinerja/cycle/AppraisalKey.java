package id.go.pariaman.kinerja.cycle;

import java.util.regex.Pattern;

/** One person's appraisal in one cycle; as text it is the business key {@code <cycle>/<NIP>}. */
public record AppraisalKey(String cycle, String nip) {

  private static final Pattern TEXT = Pattern.compile("[^/]+/[0-9]{18}");

  /** Whether a business key is an appraisal's, and not that of a cycle or a survey window. */
  public static boolean isOne(String businessKey) {
    return TEXT.matcher(businessKey).matches();
  }

  public static AppraisalKey of(String businessKey) {
    int slash = businessKey.indexOf('/');
    if (slash < 1 || slash == businessKey.length() - 1) {
      throw new IllegalArgumentException("not an appraisal's business key: " + businessKey);
    }
    return new AppraisalKey(businessKey.substring(0, slash), businessKey.substring(slash + 1));
  }

  @Override
  public String toString() {
    return cycle + "/" + nip;
  }
}
