package id.go.pariaman.kinerja.organisation.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A copy of the demonstration city in a folder, which a test then spoils or corrects. */
public final class EditedCity {

  private final Path directory;

  private EditedCity(Path directory) {
    this.directory = directory;
  }

  public static EditedCity in(Path directory) {
    try {
      for (var file :
          new PathMatchingResourcePatternResolver().getResources("classpath:pariaman/*.csv")) {
        Files.write(directory.resolve(file.getFilename()), file.getContentAsByteArray());
      }
      return new EditedCity(directory);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Replaces the first occurrence, which must exist. */
  public EditedCity replace(String file, String old, String now) {
    var text = text(file);
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException(file + " does not contain " + old);
    }
    return write(file, text.substring(0, at) + now + text.substring(at + old.length()));
  }

  public EditedCity append(String file, String line) {
    return write(file, text(file) + line + "\n");
  }

  public EditedCity write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  public EditedCity write(String file, byte[] content) {
    try {
      Files.write(directory.resolve(file), content);
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public EditedCity delete(String file) {
    try {
      Files.delete(directory.resolve(file));
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public String text(String file) {
    try {
      return Files.readString(directory.resolve(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public CityFolder folder() {
    return CityFolder.of(directory);
  }
}
