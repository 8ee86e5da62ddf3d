package id.go.pariaman.kinerja.feedback.page;

import static id.go.pariaman.kinerja.feedback.Element.U1;
import static id.go.pariaman.kinerja.feedback.Element.U2;
import static id.go.pariaman.kinerja.feedback.Element.U3;
import static id.go.pariaman.kinerja.feedback.Element.U5;
import static id.go.pariaman.kinerja.feedback.Element.U6;
import static id.go.pariaman.kinerja.feedback.Element.U7;
import static id.go.pariaman.kinerja.feedback.Element.U8;
import static id.go.pariaman.kinerja.feedback.Element.U9;

import id.go.pariaman.kinerja.feedback.Element;
import java.util.List;
import java.util.Map;

/**
 * The nine questions in words that fit how citizens meet a service: nobody who puts out rubbish
 * stands at a counter. The element asked for stays the same, and so does the meaning of 1 to 4.
 */
final class Wording {

  private record Words(String question, List<String> answers) {

    static Words of(String question, String... answers) {
      return new Words(question, List.of(answers));
    }

    static Words of(Element element) {
      return new Words(element.question(), element.answers());
    }
  }

  /** Where a channel says nothing, the words of {@link Element}, which are those of a counter. */
  private static final Map<String, Map<Element, Words>> CHANNELS =
      Map.of(
          "HOUSEHOLD_QR",
          Map.of(
              U1,
              Words.of(
                  "Apakah syarat dan aturan layanan ini wajar?",
                  "Tidak wajar",
                  "Kurang wajar",
                  "Wajar",
                  "Sangat wajar"),
              U2,
              asked(U2, "Apakah cara mendapat layanan ini mudah?"),
              U3,
              Words.of(
                  "Apakah petugas datang atau bekerja sesuai jadwal?",
                  "Tidak pernah",
                  "Kadang-kadang",
                  "Sering",
                  "Selalu"),
              U5,
              asked(
                  U5,
                  "Apakah hasilnya, misalnya kebersihan di sekitar Anda, sesuai dengan yang"
                      + " dijanjikan?"),
              U6,
              asked(U6, "Apakah petugas di lapangan mampu dan cakap bekerja?"),
              U7,
              asked(U7, "Apakah petugas di lapangan sopan dan ramah?"),
              U9,
              asked(U9, "Bagaimana sarananya, misalnya tempat sampah dan kendaraannya?")),
          "ONLINE",
          Map.of(
              U1,
              asked(U1, "Apakah berkas dan data yang diminta sesuai dengan layanannya?"),
              U2,
              asked(U2, "Apakah cara mendapat layanan ini, langsung atau lewat ponsel, mudah?"),
              U6,
              asked(U6, "Apakah petugas atau guru yang melayani mampu dan cakap?"),
              U7,
              asked(U7, "Apakah petugas atau guru yang melayani sopan dan ramah?"),
              U9,
              asked(U9, "Bagaimana tempat, peralatan, atau halaman internetnya?")),
          "PHONE",
          Map.of(
              U1,
              asked(U1, "Apakah yang ditanyakan petugas sesuai dengan keperluannya?"),
              U2,
              asked(U2, "Apakah cara menghubungi dan melapor mudah?"),
              U3,
              asked(U3, "Apakah petugas cepat menjawab dan cepat datang?"),
              U5,
              asked(U5, "Apakah bantuan yang diterima sesuai dengan yang dijanjikan?"),
              U8,
              asked(U8, "Bagaimana keluhan dan saran tentang layanan ini ditangani?"),
              U9,
              asked(U9, "Bagaimana peralatannya, misalnya telepon dan kendaraan petugas?")));

  private final Map<Element, Words> words;

  private Wording(Map<Element, Words> words) {
    this.words = words;
  }

  static Wording of(String channel) {
    return new Wording(CHANNELS.getOrDefault(channel, Map.of()));
  }

  public String question(Element element) {
    return words(element).question();
  }

  /** The words for 1, 2, 3 and 4. */
  public List<String> answers(Element element) {
    return words(element).answers();
  }

  private Words words(Element element) {
    return words.getOrDefault(element, Words.of(element));
  }

  private static Words asked(Element element, String question) {
    return new Words(question, element.answers());
  }
}
