package id.go.pariaman.kinerja.feedback.page;

import id.go.pariaman.kinerja.feedback.Element;
import id.go.pariaman.kinerja.feedback.PointCount;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.code.CodeUse;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.feedback.print.CodeSheet;
import id.go.pariaman.kinerja.feedback.print.PaperForm;
import id.go.pariaman.kinerja.feedback.print.Slip;
import id.go.pariaman.kinerja.organisation.ServicePoint;
import id.go.pariaman.kinerja.refusal.Refused;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** New codes on sheets of A4: slips to cut, or a questionnaire a page. */
@Service
class CodePrinting {

  /** Codes of one sheet: as many as a counter hands out in a few days. */
  static final int MOST = 200;

  private final Codes codes;
  private final Places places;
  private final String base;

  CodePrinting(Codes codes, Places places, @Value("${kinerja.base-address}") String base) {
    this.codes = codes;
    this.places = places;
    this.base = base;
  }

  /**
   * Prints and records how many, and who asked for them.
   *
   * @param count as typed
   * @return a PDF
   * @throws Refused for a number or a use that is none, and when the window takes no answers
   */
  byte[] print(WindowKey window, PointCount point, String use, String count, String by) {
    CodeUse printedFor =
        Arrays.stream(CodeUse.values())
            .filter(each -> each.name().equals(use))
            .findFirst()
            .orElseThrow(() -> Refused.because("use", "Pilih untuk apa kode ini dicetak."));
    ServicePoint servicePoint = places.point(point.servicePoint()).orElseThrow();
    String unit = places.unit(servicePoint);
    List<Slip> slips =
        codes.print(window, point.servicePoint(), printedFor, number(count), by).stream()
            .map(code -> new Slip(servicePoint.serviceName(), unit, base, code))
            .toList();
    return printedFor == CodeUse.PAPER
        ? PaperForm.of(slips, questions(Wording.of(servicePoint.channel())))
        : CodeSheet.of(slips);
  }

  private static int number(String typed) {
    String digits = typed.strip();
    if (digits.matches("[0-9]{1,3}")) {
      int number = Integer.parseInt(digits);
      if (number >= 1 && number <= MOST) {
        return number;
      }
    }
    throw Refused.because("count", "Cetak 1 sampai %d kode sekaligus.".formatted(MOST));
  }

  private static List<PaperForm.Question> questions(Wording words) {
    return Arrays.stream(Element.values())
        .map(each -> new PaperForm.Question(words.question(each), words.answers(each)))
        .toList();
  }
}
