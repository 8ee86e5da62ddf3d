package id.go.pariaman.kinerja.organisation.city;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A comma-separated file in UTF-8 with a header, taken apart into rows. */
public final class CsvFile {

  private final String name;
  private final Collection<Fault> faults;

  public CsvFile(String name, Collection<Fault> faults) {
    this.name = name;
    this.faults = faults;
  }

  /**
   * The rows that have as many values as the header; empty when the file as a whole is unusable.
   *
   * @param columns names the header must contain, separated by commas
   */
  public Optional<List<Row>> rows(byte[] content, String columns) {
    return decode(content)
        .flatMap(text -> split(text))
        .flatMap(lines -> name(lines, List.of(columns.split(","))));
  }

  private Optional<String> decode(byte[] content) {
    var text = CharBuffer.allocate(content.length);
    var bytes = ByteBuffer.wrap(content);
    var result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    if (result.isError()) {
      long line = 1;
      for (int i = 0; i < bytes.position(); i++) {
        line += content[i] == '\n' ? 1 : 0;
      }
      fault(line, "", "Simpan berkas sebagai CSV UTF-8; baris ini memakai pengodean lain.");
      return Optional.empty();
    }
    var decoded = text.flip().toString();
    return Optional.of(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
  }

  private Optional<List<CsvRecord>> split(String text) {
    var lines = new ArrayList<CsvRecord>();
    var format = CsvReader.builder().allowExtraFields(true).allowMissingFields(true);
    try (var reader = format.ofCsvRecord(text)) {
      reader.forEach(lines::add);
    } catch (CsvParseException broken) {
      long last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).getStartingLineNumber();
      fault(last + 1, "", "Periksa tanda kutip dan koma; baris ini tidak dapat dibaca.");
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    if (lines.isEmpty()) {
      fault(1, "", "Berkas kosong. Isi baris judul dan datanya.");
      return Optional.empty();
    }
    return Optional.of(lines);
  }

  private Optional<List<Row>> name(List<CsvRecord> lines, List<String> columns) {
    var header = lines.get(0).getFields().stream().map(String::strip).toList();
    if (!headerIsGood(header, columns)) {
      return Optional.empty();
    }
    var rows = new ArrayList<Row>();
    for (var line : lines.subList(1, lines.size())) {
      if (line.getFields().stream().allMatch(String::isBlank)) {
        continue; // spreadsheets leave rows of bare commas
      }
      if (line.getFieldCount() == header.size()) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
          values.put(header.get(i), line.getField(i).strip());
        }
        rows.add(new Row(name, line.getStartingLineNumber(), values, faults));
      } else {
        wrongCount(line, header.size());
      }
    }
    return Optional.of(rows);
  }

  private boolean headerIsGood(List<String> header, List<String> columns) {
    int before = faults.size();
    if (header.size() == 1 && header.get(0).contains(";")) {
      fault(1, "", "Pisahkan kolom dengan koma, bukan titik koma.");
      return false;
    }
    var seen = new HashSet<String>();
    header.stream()
        .filter(column -> !column.isEmpty() && !seen.add(column))
        .forEach(
            column -> fault(1, column, "Judul kolom ini muncul dua kali; hapus salah satunya."));
    columns.stream()
        .filter(column -> !seen.contains(column))
        .forEach(column -> fault(1, column, "Tambahkan kolom ini pada baris judul."));
    return faults.size() == before;
  }

  private void wrongCount(CsvRecord line, int expected) {
    // "1,98501E+17" without quotes falls apart at its decimal comma.
    if (line.getFields().stream().anyMatch(field -> field.strip().matches("\\d*[eE]\\+\\d+"))) {
      fault(line.getStartingLineNumber(), "nip", Row.SPREADSHEET);
    } else {
      fault(
          line.getStartingLineNumber(),
          "",
          "Baris ini berisi %d isian, seharusnya %d. Periksa koma dan tanda kutip."
              .formatted(line.getFieldCount(), expected));
    }
  }

  private void fault(long line, String column, String message) {
    faults.add(new Fault(name, line, column, message));
  }
}
