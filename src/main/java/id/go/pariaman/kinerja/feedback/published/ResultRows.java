package id.go.pariaman.kinerja.feedback.published;

import id.go.pariaman.kinerja.feedback.Element;
import id.go.pariaman.kinerja.feedback.result.ResultCell;
import id.go.pariaman.kinerja.feedback.result.WindowResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The figures of a window as rows of a spreadsheet. */
final class ResultRows {

  private static final int FIGURES = 6;

  private ResultRows() {}

  static List<List<String>> of(WindowResult result) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(headings());
    result.cells().forEach(cell -> rows.add(row(result, cell)));
    return rows;
  }

  private static List<String> headings() {
    List<String> row =
        new ArrayList<>(
            List.of("Siklus", "Periode", "Tingkat", "Kode", "Unit", "Nama", "Sampel dianjurkan"));
    row.addAll(List.of("Tidak dihitung", "Tanpa kode", "Jawaban", "Indeks", "Mutu"));
    row.addAll(List.of("Selang bawah", "Selang atas", "Bantuan untuk layanan kecil"));
    Arrays.stream(Element.values())
        .forEach(element -> row.add("%s %s".formatted(element, element.label())));
    row.add("Keterangan");
    return row;
  }

  private static List<String> row(WindowResult result, ResultCell cell) {
    List<String> row = new ArrayList<>();
    row.add(result.window().cycle());
    row.add(String.valueOf(result.window().period()));
    row.add(
        switch (cell.level()) {
          case CITY -> "Kota";
          case UNIT -> "Unit";
          case POINT -> "Layanan";
        });
    row.add(cell.code());
    row.add(cell.unit());
    row.add(cell.name());
    row.add(String.valueOf(cell.minimumSample()));
    row.add(cell.excluded() == null ? null : cell.excluded().toString());
    row.add(cell.openAnswers() == null ? null : cell.openAnswers().toString());
    if (cell.isSaid()) {
      row.add(String.valueOf(cell.said().sums().people()));
      row.add(Wording.number(cell.said().index()));
      row.add(cell.said().grade().label());
      row.add(Wording.number(cell.said().lower()));
      row.add(Wording.number(cell.said().upper()));
      row.add(cell.said().pooled() == null ? null : Wording.number(cell.said().pooled()));
      cell.said().elementMeans().forEach(mean -> row.add(Wording.number(mean)));
      row.add(null);
    } else {
      row.addAll(Collections.nCopies(FIGURES + Element.values().length, null));
      row.add(CellView.UNSAID);
    }
    return row;
  }
}
