package id.go.pariaman.kinerja.organisation.city;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Where the files of a city lie: a folder on the class path or on disk.
 *
 * @param location Spring resource location that ends with a slash, e.g. {@code classpath:pariaman/}
 */
public record CityFolder(String location) {

  public CityFolder {
    if (!location.contains(":")) {
      location = Path.of(location).toUri().toString();
    }
    location = location.endsWith("/") ? location : location + "/";
  }

  public static CityFolder of(Path directory) {
    return new CityFolder(directory.toUri().toString());
  }

  /** Empty when there is no such file. */
  Optional<byte[]> read(String file) {
    try {
      var resource = new PathMatchingResourcePatternResolver().getResource(location + file);
      return resource.exists() ? Optional.of(resource.getContentAsByteArray()) : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Names of the files that match, e.g. {@code holidays-*.csv}, in order. */
  List<String> files(String pattern) {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver().getResources(location + pattern))
          .map(Resource::getFilename)
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (FileNotFoundException noFolder) {
      return List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
