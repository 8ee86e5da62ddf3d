package id.go.pariaman.kinerja.cycle;

/** One person's appraisal in one cycle; as text it is the business key {@code <cycle>/<NIP>}. */
public record AppraisalKey(String cycle, String nip) {

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
