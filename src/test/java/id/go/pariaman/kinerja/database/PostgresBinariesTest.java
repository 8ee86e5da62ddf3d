package id.go.pariaman.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

  @Test
  void twoStartsThatUnpackAtOnceUseTheSame(@TempDir Path directory) throws Exception {
    var together = new CyclicBarrier(2);
    Callable<Path> start =
        () -> {
          together.await();
          return PostgresBinaries.unpackedIn(directory);
        };
    var starts = Executors.newFixedThreadPool(2);
    try {
      Path home = null;
      for (var unpacked : starts.invokeAll(List.of(start, start))) {
        assertThat(home == null ? unpacked.get() : home).isEqualTo(unpacked.get());
        home = unpacked.get();
      }
      assertThat(home.resolve("bin/postgres")).isExecutable();
      assertThat(left(directory)).containsExactly(home);
    } finally {
      starts.shutdown();
    }
  }

  private static List<Path> left(Path directory) throws IOException {
    try (var entries = Files.list(directory)) {
      return entries.toList();
    }
  }
}
