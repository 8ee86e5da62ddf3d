package id.go.pariaman.kinerja.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code initdb} and {@code pg_ctl}. PostgreSQL refuses to be run by root; for root each
 * program is started in a user namespace of its own, where it has no privileges.
 */
final class PostgresPrograms {
  private static final Duration LIMIT = Duration.ofMinutes(6);

  private final Path home;
  private final boolean root = "root".equals(System.getProperty("user.name"));

  PostgresPrograms(Path home) {
    this.home = home;
  }

  /**
   * Waits for the program to end.
   *
   * @throws DatabaseRefused with the program's last line if it fails
   */
  void run(String program, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    if (root) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    // A file and not a pipe: the server inherits it, and a pipe would stay open as long as it runs.
    var output = Files.createTempFile(home.getParent(), program, ".out");
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(output.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
      builder.environment().put("LC_ALL", "C");
      var exit = await(builder.start());
      if (exit != 0) {
        throw failed(program, exit, Files.readString(output));
      }
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static int await(Process process) {
    try {
      if (process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    return -1;
  }

  private DatabaseRefused failed(String program, int exit, String output) {
    var lines = output.strip().lines().toList();
    var last = lines.isEmpty() ? "" : ": " + lines.get(lines.size() - 1);
    var hint =
        root && output.contains("unshare")
            ? " Di mesin ini root tidak dapat menjalankan PostgreSQL; jalankan aplikasi sebagai pengguna biasa."
            : "";
    return new DatabaseRefused(
        "PostgreSQL gagal dijalankan (%s, kode %d)%s.%s".formatted(program, exit, last, hint));
  }
}
