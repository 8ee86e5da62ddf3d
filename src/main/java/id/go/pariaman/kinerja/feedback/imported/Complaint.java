package id.go.pariaman.kinerja.feedback.imported;

import id.go.pariaman.kinerja.feedback.screening.PersonalData;
import id.go.pariaman.kinerja.organisation.city.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A complaint as SP4N-LAPOR tells it, without its sender.
 *
 * @param words with personal data masked
 * @param masked how many were
 * @param answeredOn null while it is open
 */
public record Complaint(
    String no,
    LocalDate receivedOn,
    String unitCode,
    String category,
    String words,
    int masked,
    Status status,
    LocalDate answeredOn) {

  static final String COLUMNS = "nomor,tanggal,unit,kategori,isi,status,tanggalJawab";

  private static final int LONGEST = 4000;

  /** In the words of the export. */
  public enum Status {
    NEW("Belum Ditindaklanjuti"),
    IN_PROGRESS("Proses"),
    ANSWERED("Selesai"),
    REJECTED("Ditolak");

    private static final List<String> LABELS = Arrays.stream(values()).map(Status::label).toList();

    private final String label;

    Status(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    boolean isOpen() {
      return this == NEW || this == IN_PROGRESS;
    }

    private static Status of(Row row) {
      String label = row.oneOf("status", LABELS);
      return label == null ? null : values()[LABELS.indexOf(label)];
    }
  }

  /** Notes on the row what is wrong with it. */
  static Complaint of(Row row, Set<String> units, LocalDate today) {
    LocalDate received = row.date("tanggal");
    Status status = Status.of(row);
    LocalDate answered = row.raw("tanggalJawab").isEmpty() ? null : row.date("tanggalJawab");
    if (received != null && received.isAfter(today)) {
      row.fault("tanggal", "Tulis tanggal yang sudah lewat.");
    }
    if (status != null && status.isOpen() != row.raw("tanggalJawab").isEmpty()) {
      row.fault(
          "tanggalJawab",
          status.isOpen()
              ? "Kosongkan: pengaduan ini belum selesai."
              : "Isi tanggal pengaduan ini dijawab atau ditolak.");
    } else if (received != null && answered != null && answered.isBefore(received)) {
      row.fault("tanggalJawab", "Tulis tanggal yang tidak mendahului tanggal pengaduannya.");
    }
    String words = row.raw("isi");
    if (words.isEmpty() || words.length() > LONGEST) {
      row.fault("isi", "Isi paling banyak %d huruf.".formatted(LONGEST));
    }
    PersonalData.Masked masked = PersonalData.mask(words);
    return new Complaint(
        row.name("nomor"),
        received,
        UnitCodes.read(row, units),
        row.name("kategori"),
        masked.text(),
        masked.count(),
        status,
        answered);
  }
}
