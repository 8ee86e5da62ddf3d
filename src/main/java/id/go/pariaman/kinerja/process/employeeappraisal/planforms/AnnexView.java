package id.go.pariaman.kinerja.process.employeeappraisal.planforms;

import java.util.List;

/** A part of annex A.1.8 as it was written. */
record AnnexView(String title, String content) {

  static List<AnnexView> of(String resources, String accountability, String consequences) {
    return List.of(
        new AnnexView("Dukungan sumber daya", orDash(resources)),
        new AnnexView("Skema pertanggungjawaban", orDash(accountability)),
        new AnnexView("Konsekuensi", orDash(consequences)));
  }

  private static String orDash(String text) {
    return text == null || text.isBlank() ? "-" : text.strip();
  }
}
