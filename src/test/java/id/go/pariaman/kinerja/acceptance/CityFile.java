package id.go.pariaman.kinerja.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** A file of the demonstration city, read without any class that the application reads it with. */
final class CityFile {

  private CityFile() {}

  static Stream<NamedCsvRecord> rows(String file) {
    try {
      return CsvReader.builder()
          .ofNamedCsvRecord(new ClassPathResource("pariaman/" + file).getContentAsString(UTF_8))
          .stream();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
