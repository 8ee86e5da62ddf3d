package id.go.pariaman.kinerja.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows for a spreadsheet program on an official's desk, which would calculate whatever begins like
 * a formula: such a cell gets an apostrophe in front and is read as text.
 */
public final class SpreadsheetCsv {

  /** Otherwise some programs take UTF-8 for something else. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Blanks and quotation marks in front do not keep every program from seeing a formula. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "^[\\s\\p{Z}\\p{C}\"']*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|^[\\t\\r\\n\\x00].*",
          Pattern.DOTALL);

  private SpreadsheetCsv() {}

  /** All cells quoted; a cell that is null is empty. */
  public static String of(List<List<String>> rows) {
    StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(text)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(SpreadsheetCsv::cell).toList()));
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.toString();
  }

  static String cell(String value) {
    return value != null && FORMULA.matcher(value).matches() ? "'" + value : value;
  }
}
