package id.go.pariaman.kinerja.feedback.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** Writes on sheets of A4. Lengths are points, a 72nd of an inch, from the lower left corner. */
final class Pen implements AutoCloseable {

  static final float WIDTH = PDRectangle.A4.getWidth();
  static final float HEIGHT = PDRectangle.A4.getHeight();

  private static final float LEADING = 1.25f;

  final PDFont plain = new PDType1Font(FontName.HELVETICA);
  final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  final PDFont typed = new PDType1Font(FontName.COURIER_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPageContentStream stream;

  Pen(String title) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentCatalog().setLanguage("id-ID");
  }

  void newPage() {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    draw(
        () -> {
          if (stream != null) {
            stream.close();
          }
          stream = new PDPageContentStream(document, page);
        });
  }

  /**
   * Writes lines no wider than that, the first one below {@code top}.
   *
   * @return where the next line begins
   */
  float write(String text, PDFont font, float size, float x, float top, float width) {
    float y = top;
    for (String line : lines(shown(text), font, size, width)) {
      y -= size * LEADING;
      float base = y;
      draw(
          () -> {
            stream.beginText();
            stream.setFont(font, size);
            stream.newLineAtOffset(x, base);
            stream.showText(line);
            stream.endText();
          });
    }
    return y;
  }

  void box(float x, float y, float width, float height, boolean dashed) {
    draw(
        () -> {
          stream.setLineWidth(0.7f);
          stream.setLineDashPattern(dashed ? new float[] {3, 3} : new float[] {}, 0);
          stream.addRect(x, y, width, height);
          stream.stroke();
        });
  }

  /** A picture of the text, with the white margin that readers need, as squares and not as dots. */
  void qr(String text, float x, float y, float side) {
    BitMatrix matrix = matrix(text);
    float unit = side / matrix.getWidth();
    draw(
        () -> {
          for (int row = 0; row < matrix.getHeight(); row++) {
            int from = 0;
            while (from < matrix.getWidth()) {
              int to = from;
              while (to < matrix.getWidth() && matrix.get(to, row)) {
                to++;
              }
              if (to > from) {
                stream.addRect(
                    x + from * unit, y + side - (row + 1) * unit, (to - from) * unit, unit);
              }
              from = to + 1;
            }
          }
          stream.fill();
        });
  }

  private static BitMatrix matrix(String text) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  4));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(tooLong);
    }
  }

  private static List<String> lines(String text, PDFont font, float size, float width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, font, size) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private static float width(String text, PDFont font, float size) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The fonts that every reader has hold the letters of Western Europe. */
  private static String shown(String text) {
    StringBuilder known = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> known.append(isKnown(letter) ? letter : "?"));
    return known.toString();
  }

  private static boolean isKnown(String letter) {
    int code = letter.codePointAt(0);
    return code == ' ' || (code > ' ' && code < 127) || WinAnsiEncoding.INSTANCE.contains(code);
  }

  byte[] finish() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    draw(
        () -> {
          stream.close();
          document.save(bytes);
        });
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    draw(document::close);
  }

  private interface Stroke {
    void draw() throws IOException;
  }

  /** Everything is written into memory. */
  private static void draw(Stroke stroke) {
    try {
      stroke.draw();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }
}
