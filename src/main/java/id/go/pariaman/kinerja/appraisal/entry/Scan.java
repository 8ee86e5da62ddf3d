package id.go.pariaman.kinerja.appraisal.entry;

import id.go.pariaman.kinerja.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The picture of a signed paper form. What it is, its content says, never its name.
 *
 * @param sha256 64 hexadecimal digits
 */
record Scan(byte[] content, Kind kind, String sha256) {

  /** Bytes of the largest scan. */
  static final int LARGEST = 5 * 1024 * 1024;

  private static final int TAIL = 1024;

  /** How a file of each kind begins and how it ends. */
  enum Kind {
    PDF("application/pdf", "pdf", bytes("%PDF-"), bytes("%%EOF")),
    JPEG("image/jpeg", "jpg", hex("ffd8ff"), hex("ffd9")),
    PNG("image/png", "png", hex("89504e470d0a1a0a0000000d49484452"), hex("49454e44ae426082"));

    private final String mediaType;
    private final String ending;
    private final byte[] head;
    private final byte[] tail;

    Kind(String mediaType, String ending, byte[] head, byte[] tail) {
      this.mediaType = mediaType;
      this.ending = ending;
      this.head = head;
      this.tail = tail;
    }

    String mediaType() {
      return mediaType;
    }

    /** Of the file's name, without the point. */
    String ending() {
      return ending;
    }

    private boolean is(byte[] content) {
      return content.length >= head.length
          && Arrays.equals(content, 0, head.length, head, 0, head.length)
          && endsWith(content);
    }

    /** Scanners and telephones write a little after the end. */
    private boolean endsWith(byte[] content) {
      int from = Math.max(head.length, content.length - TAIL);
      for (int at = content.length - tail.length; at >= from; at--) {
        if (Arrays.equals(content, at, at + tail.length, tail, 0, tail.length)) {
          return true;
        }
      }
      return false;
    }

    private static byte[] bytes(String text) {
      return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(String digits) {
      return HexFormat.of().parseHex(digits);
    }
  }

  /**
   * @throws Refused when it is empty, too large, broken off, or neither PDF, JPEG nor PNG
   */
  static Scan of(byte[] content) {
    if (content.length == 0) {
      throw Refused.because("scan", "Pilih berkas pindaian formulir yang sudah ditandatangani.");
    }
    if (content.length > LARGEST) {
      throw tooLarge();
    }
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.is(content))
        .findFirst()
        .map(kind -> new Scan(content, kind, hash(content)))
        .orElseThrow(
            () ->
                Refused.because(
                    "scan",
                    "Berkas itu bukan PDF, JPG, atau PNG yang utuh. Pindai ulang formulirnya, lalu pilih berkas hasilnya."));
  }

  static Refused tooLarge() {
    return Refused.because(
        "scan", "Berkas itu lebih dari 5 MB. Pindai dengan mutu lebih rendah, lalu pilih kembali.");
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 belongs to every JDK", e);
    }
  }
}
