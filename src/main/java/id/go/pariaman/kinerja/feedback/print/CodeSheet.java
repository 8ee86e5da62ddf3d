package id.go.pariaman.kinerja.feedback.print;

import java.util.List;

/** Slips with a code each, ten on a sheet of A4, to be cut apart. */
public final class CodeSheet {

  private static final int COLUMNS = 2;
  private static final int ROWS = 5;
  private static final float MARGIN = 28;
  private static final float WIDTH = (Pen.WIDTH - 2 * MARGIN) / COLUMNS;
  private static final float HEIGHT = (Pen.HEIGHT - 2 * MARGIN) / ROWS;
  private static final float PADDING = 10;
  private static final float PICTURE = 108;

  private CodeSheet() {}

  /** A PDF. */
  public static byte[] of(List<Slip> slips) {
    try (Pen pen = new Pen("Kode survei layanan")) {
      for (int i = 0; i < slips.size(); i++) {
        int place = i % (COLUMNS * ROWS);
        if (place == 0) {
          pen.newPage();
        }
        float left = MARGIN + place % COLUMNS * WIDTH;
        float top = Pen.HEIGHT - MARGIN - place / COLUMNS * HEIGHT;
        draw(pen, slips.get(i), left, top);
      }
      return pen.finish();
    }
  }

  private static void draw(Pen pen, Slip slip, float left, float top) {
    pen.box(left, top - HEIGHT, WIDTH, HEIGHT, true);
    pen.qr(slip.address(), left + 4, top - PADDING - PICTURE, PICTURE);
    float x = left + PICTURE + 8;
    float width = WIDTH - PICTURE - 8 - PADDING;
    float y = pen.write("Bagaimana layanan kami?", pen.bold, 11, x, top - PADDING, width);
    y = pen.write(slip.service(), pen.bold, 9, x, y - 2, width);
    y = pen.write(slip.unit(), pen.plain, 7.5f, x, y, width);
    y = pen.write("Pindai gambar ini, atau buka", pen.plain, 7.5f, x, y - 3, width);
    y = pen.write(slip.shortAddress(), pen.bold, 7.5f, x, y, width);
    y = pen.write("dan ketik kode ini:", pen.plain, 7.5f, x, y, width);
    pen.write(slip.groups(), pen.typed, 9.5f, x, y - 2, width);
    pen.write(
        "Menjawab itu sukarela. Tidak ada yang dapat mengetahui siapa yang menjawab.",
        pen.plain,
        7,
        left + PADDING,
        top - HEIGHT + 25,
        WIDTH - 2 * PADDING);
  }
}
