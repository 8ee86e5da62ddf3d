package id.go.pariaman.kinerja.feedback.print;

import java.util.regex.Pattern;

/**
 * What one printed code says besides the code itself.
 *
 * @param service name of the service, e.g. "Kartu Keluarga"
 * @param unit name of the unit that serves
 * @param baseAddress scheme, host and port as people type them
 * @param code hyphens and blanks are left out
 */
public record Slip(String service, String unit, String baseAddress, String code) {

  private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");

  public Slip {
    code = code.replaceAll("[\\s-]", "");
  }

  /** What the picture leads to. */
  String address() {
    return baseAddress + "/survei/k/" + code;
  }

  /** What somebody types who cannot take a picture of it. */
  String shortAddress() {
    return baseAddress.replaceFirst("^https?://", "") + "/survei";
  }

  /** In groups of four, which are easier to copy. */
  String groups() {
    return GROUP.matcher(code).replaceAll("$1 ");
  }
}
