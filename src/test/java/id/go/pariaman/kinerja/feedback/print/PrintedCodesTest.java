package id.go.pariaman.kinerja.feedback.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What is printed can be read: by a camera, and by a person. */
class PrintedCodesTest {

  private static final String BASE = "https://kinerja.pariamankota.example";

  @Test
  void everyPictureOfASheetLeadsToItsOwnCode() throws Exception {
    List<Slip> slips =
        IntStream.range(0, 11)
            .mapToObj(i -> slip("ABCD-EFGH-2345-6789-ABCD-EFGH-0000-J%03d".formatted(i)))
            .toList();

    try (PDDocument pdf = Loader.loadPDF(CodeSheet.of(slips))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(decoded(pdf, 0, 2, 5))
          .containsExactlyElementsOf(slips.subList(0, 10).stream().map(Slip::address).toList());
      String words = new PDFTextStripper().getText(pdf);
      assertThat(words)
          .contains("Bagaimana layanan kami?", "Kartu Keluarga", "Dinas Kependudukan")
          .contains("kinerja.pariamankota.example/survei")
          .contains("Menjawab itu sukarela. Tidak ada yang dapat mengetahui siapa")
          .contains("ABCD EFGH 2345")
          .doesNotContain("ABCD-");
    }
  }

  @Test
  void aPageOfPaperHoldsTheQuestionsAndTheCode() throws Exception {
    var questions =
        IntStream.rangeClosed(1, 9)
            .mapToObj(
                i ->
                    new PaperForm.Question(
                        "Pertanyaan " + i + "?", List.of("a1", "b2", "c3", "d4")))
            .toList();

    try (PDDocument pdf = Loader.loadPDF(PaperForm.of(List.of(slip("A".repeat(28))), questions))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(decoded(pdf, 0, 1, 1)).containsExactly(BASE + "/survei/k/" + "A".repeat(28));
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("9. Pertanyaan 9?", "AAAA AAAA", "d4", "petugas dari luar unit ini");
    }
  }

  /** A letter that the fonts lack must not keep a whole sheet from being printed. */
  @Test
  void aLetterThatCannotBePrintedIsAQuestionMark() throws Exception {
    var odd = new Slip("Kedai 薬 – \"é\"", "Unit\u0000", BASE, "ABCD");
    try (PDDocument pdf = Loader.loadPDF(CodeSheet.of(List.of(odd)))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Kedai ?", "\"é\"", "Unit?");
    }
  }

  private static Slip slip(String code) {
    return new Slip("Kartu Keluarga", "Dinas Kependudukan dan Pencatatan Sipil", BASE, code);
  }

  /** The pictures of a page, cut into as many parts as it has slips. */
  private static List<String> decoded(PDDocument pdf, int page, int columns, int rows) {
    List<String> found = new ArrayList<>();
    try {
      BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page, 120);
      int width = image.getWidth() / columns;
      int height = image.getHeight() / rows;
      for (int i = 0; i < columns * rows; i++) {
        int[] pixels =
            image.getRGB(i % columns * width, i / columns * height, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        found.add(
            new QRCodeReader()
                .decode(
                    new BinaryBitmap(new HybridBinarizer(source)),
                    Map.of(DecodeHintType.TRY_HARDER, true))
                .getText());
      }
      return found;
    } catch (IOException | ReaderException unreadable) {
      throw new AssertionError("picture " + found.size(), unreadable);
    }
  }
}
