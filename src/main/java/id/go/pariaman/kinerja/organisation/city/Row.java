package id.go.pariaman.kinerja.organisation.city;

import id.go.pariaman.kinerja.organisation.EmployeeNumber;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One row of a file. What it cannot read it notes as a fault and answers with null, or zero. */
public final class Row {

  static final String SPREADSHEET =
      "NIP rusak karena berkas dibuka di aplikasi lembar kerja. Tulis kembali 18 angka dan simpan"
          + " kolom ini sebagai teks.";
  static final Pattern SCIENTIFIC = Pattern.compile("\\d+([.,]\\d+)?[eE]\\+?\\d+");
  private static final Pattern NAME = Pattern.compile("[^\\[\\]<>{}*_`\\\\]{1,200}");
  private static final Pattern ROUNDED = Pattern.compile("\\d{15}000");
  private static final Pattern DATE = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
  private static final Pattern TARGET = Pattern.compile("(" + NUMBER + ")(?:-(" + NUMBER + "))?");
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]+@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");

  private final String file;
  private final long line;
  private final Map<String, String> values;
  private final Collection<Fault> faults;

  Row(String file, long line, Map<String, String> values, Collection<Fault> faults) {
    this.file = file;
    this.line = line;
    this.values = values;
    this.faults = faults;
  }

  public void fault(String column, String message) {
    faults.add(new Fault(file, line, column, message));
  }

  /** As written, without surrounding blanks; never null. */
  public String raw(String column) {
    return values.getOrDefault(column, "");
  }

  public String file() {
    return file;
  }

  public long line() {
    return line;
  }

  String optional(String column) {
    var value = raw(column);
    if (value.chars().anyMatch(Character::isISOControl)) {
      fault(column, "Hapus karakter tak terlihat atau ganti baris dari isian ini.");
      return null;
    }
    return value.isEmpty() ? null : value;
  }

  public String text(String column) {
    if (raw(column).isEmpty()) {
      fault(column, "Isi kolom ini; kolom ini wajib.");
      return null;
    }
    return optional(column);
  }

  /** What stands in headings of forms, where Tasklist reads some signs as layout and links. */
  public String name(String column) {
    return matching(
        column, NAME, "Tulis paling banyak 200 huruf, tanpa tanda [ ] < > { } * _ ` atau \\.");
  }

  String matching(String column, Pattern pattern, String advice) {
    var value = text(column);
    if (value != null && !pattern.matcher(value).matches()) {
      fault(column, advice);
      return null;
    }
    return value;
  }

  String nip(String column) {
    var value = text(column);
    if (value == null || EmployeeNumber.isValid(value) && !ROUNDED.matcher(value).matches()) {
      return value;
    }
    if (SCIENTIFIC.matcher(value).matches() || ROUNDED.matcher(value).matches()) {
      fault(column, SPREADSHEET);
    } else if (value.matches("[0-9]{18}")) {
      fault(column, "Perbaiki NIP: delapan angka pertama harus tanggal lahir yang benar.");
    } else {
      fault(column, "Tulis NIP dengan tepat 18 angka tanpa spasi.");
    }
    return null;
  }

  String optionalNip(String column) {
    return raw(column).isEmpty() ? null : nip(column);
  }

  String optionalEmail(String column) {
    return raw(column).isEmpty()
        ? null
        : matching(column, EMAIL, "Tulis alamat surel yang benar, misalnya nama@contoh.go.id.");
  }

  public LocalDate date(String column) {
    var value = text(column);
    try {
      if (value == null || DATE.matcher(value).matches()) {
        return value == null ? null : LocalDate.parse(value);
      }
    } catch (DateTimeException noSuchDay) {
      // answered below with the form of every date
    }
    fault(column, "Tulis tanggal yang ada di kalender sebagai TTTT-BB-HH, misalnya 2026-01-31.");
    return null;
  }

  public int whole(String column, int least, int most) {
    var value = text(column);
    if (value == null) {
      return 0;
    }
    if (value.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    fault(column, "Tulis bilangan bulat dari %d sampai %d.".formatted(least, most));
    return 0;
  }

  public BigDecimal optionalDecimal(String column) {
    if (raw(column).isEmpty()) {
      return null;
    }
    var value = matching(column, NUMBER, "Tulis angka dengan titik desimal, misalnya 12.5.");
    return value == null ? null : new BigDecimal(value);
  }

  /** A number, or a range {@code lower-upper} whose bounds are in order. */
  String target(String column) {
    var value = text(column);
    if (value == null) {
      return null;
    }
    var parts = TARGET.matcher(value);
    if (!parts.matches()) {
      fault(column, "Tulis target sebagai angka (5 atau 14.7) atau rentang (80-90).");
      return null;
    }
    var upper = parts.group(3);
    if (upper != null && new BigDecimal(parts.group(1)).compareTo(new BigDecimal(upper)) > 0) {
      fault(column, "Tulis batas bawah rentang lebih dahulu, misalnya 80-90.");
      return null;
    }
    return value;
  }

  boolean flag(String column) {
    return "true".equals(oneOf(column, List.of("true", "false")));
  }

  <E extends Enum<E>> E oneOf(String column, Class<E> type) {
    var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    var name = oneOf(column, names);
    return name == null ? null : Enum.valueOf(type, name);
  }

  public String oneOf(String column, Collection<String> allowed) {
    var value = text(column);
    if (value != null && !allowed.contains(value)) {
      fault(column, "Pilih salah satu: %s.".formatted(String.join(", ", allowed)));
      return null;
    }
    return value;
  }
}
