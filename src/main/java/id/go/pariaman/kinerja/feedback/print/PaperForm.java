package id.go.pariaman.kinerja.feedback.print;

import java.util.List;

/** The questionnaire for a pencil: one page of A4 for each code. */
public final class PaperForm {

  private static final float MARGIN = 42;
  private static final float WIDTH = Pen.WIDTH - 2 * MARGIN;
  private static final float PICTURE = 92;
  private static final float CHOICE = WIDTH / 4;

  /** A question with the words for 1 to 4. */
  public record Question(String text, List<String> answers) {}

  private PaperForm() {}

  /** A PDF. */
  public static byte[] of(List<Slip> slips, List<Question> questions) {
    try (Pen pen = new Pen("Survei layanan di atas kertas")) {
      for (Slip slip : slips) {
        pen.newPage();
        draw(pen, slip, questions);
      }
      return pen.finish();
    }
  }

  private static void draw(Pen pen, Slip slip, List<Question> questions) {
    float top = Pen.HEIGHT - MARGIN;
    float beside = WIDTH - PICTURE - 12;
    pen.qr(slip.address(), Pen.WIDTH - MARGIN - PICTURE, top - PICTURE, PICTURE);
    float y = pen.write("Bagaimana layanan kami?", pen.bold, 17, MARGIN, top, beside);
    y = pen.write(slip.service(), pen.bold, 12, MARGIN, y - 4, beside);
    y = pen.write(slip.unit(), pen.plain, 9.5f, MARGIN, y, beside);
    pen.write(
        "Menjawab itu sukarela, dan tidak ada yang dapat mengetahui siapa yang menjawab. Jangan"
            + " tulis nama, NIK, atau nomor telepon. Beri tanda pada satu kotak di setiap"
            + " pertanyaan.",
        pen.plain,
        9.5f,
        MARGIN,
        y - 6,
        beside);
    y = top - PICTURE - 12;
    for (int i = 0; i < questions.size(); i++) {
      y = question(pen, i + 1, questions.get(i), y);
    }
    y = pen.write("Yang ingin Anda sampaikan (boleh kosong)", pen.bold, 10, MARGIN, y - 8, WIDTH);
    pen.box(MARGIN, y - 88, WIDTH, 82, false);
    y -= 98;
    y = pen.write("Kode: " + slip.groups(), pen.typed, 11, MARGIN, y, WIDTH);
    pen.write(
        "Lipat, lalu masukkan ke kotak tertutup. Yang mengetiknya petugas dari luar unit ini."
            + " Atau jawab sendiri lewat gambar di atas atau di "
            + slip.shortAddress()
            + ".",
        pen.plain,
        8.5f,
        MARGIN,
        y - 2,
        WIDTH);
  }

  private static float question(Pen pen, int number, Question question, float top) {
    float y = pen.write(number + ". " + question.text(), pen.bold, 11, MARGIN, top - 8, WIDTH);
    float lowest = y;
    for (int i = 0; i < question.answers().size(); i++) {
      float x = MARGIN + i * CHOICE;
      pen.box(x, y - 18, 13, 13, false);
      lowest =
          Math.min(
              lowest,
              pen.write(question.answers().get(i), pen.plain, 10, x + 18, y - 4, CHOICE - 22));
    }
    return lowest - 8;
  }
}
