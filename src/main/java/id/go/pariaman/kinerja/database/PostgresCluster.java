package id.go.pariaman.kinerja.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One PostgreSQL data directory ({@code pg}): made once, started, stopped. The settings are written
 * into its {@code postgresql.conf} when it is made and not repeated on the command line, so that a
 * later change by hand takes effect and is seen by {@link Durability}.
 */
final class PostgresCluster {
  private static final String MAJOR_VERSION = "18";
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "password_encryption=scram-sha-256",
          "max_connections=60",
          "logging_collector=on",
          "log_directory=log",
          "log_filename=postgresql-%a.log",
          "log_truncate_on_rotation=on",
          "log_rotation_age=1d",
          "log_rotation_size=0",
          // Without the detail lines, which quote the values of a refused row.
          "log_error_verbosity=terse");

  private final Path directory;
  private final PostgresPrograms programs;

  PostgresCluster(Path directory, PostgresPrograms programs) {
    this.directory = directory;
    this.programs = programs;
  }

  boolean exists() {
    return Files.exists(directory.resolve("PG_VERSION"));
  }

  /** Makes the data directory in one step: a start that is cut off leaves nothing half made. */
  void create(Path superuserPassword) throws IOException {
    var making = PrivateFiles.workDirectory(directory.getParent());
    var arguments =
        Stream.of(
            "--pgdata=" + making,
            "--username=" + DatabaseAccess.SUPERUSER,
            "--pwfile=" + superuserPassword,
            "--auth=scram-sha-256",
            "--data-checksums",
            "--encoding=UTF8",
            // The builtin provider sorts alike on every machine, whatever its C library.
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8");
    var settings = SETTINGS.stream().map(setting -> "--set=" + setting);
    programs.run("initdb", Stream.concat(arguments, settings).toArray(String[]::new));
    Files.move(making, directory, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Starts the server and waits until it takes connections, crash recovery included. */
  void start(int port) throws IOException {
    var version = Files.readString(directory.resolve("PG_VERSION")).strip();
    if (!version.equals(MAJOR_VERSION)) {
      throw new DatabaseRefused(
          "Data di %s milik PostgreSQL %s, sedangkan aplikasi ini membawa PostgreSQL %s; pindahkan datanya dengan pg_dump dan pg_restore."
              .formatted(directory, version, MAJOR_VERSION));
    }
    refusePortInUse(port);
    var log = directory.resolveSibling("postgresql-start.log");
    programs.run(
        "pg_ctl",
        "start",
        "-D",
        directory.toString(),
        "-w",
        "-t",
        "300",
        "-l",
        log.toString(),
        "-o",
        "-p " + port);
  }

  /** Ends open sessions, writes everything down and stops, if it runs; waits for it. */
  void stop() throws IOException {
    if (server().isPresent()) {
      programs.run("pg_ctl", "stop", "-D", directory.toString(), "-m", "fast", "-w", "-t", "120");
    }
  }

  /**
   * Stops the server that a killed application left running on this directory, after making sure
   * that the noted process is that server: process numbers are used again.
   */
  void stopLeftover() throws IOException {
    var server = server().orElse(null);
    if (server == null) {
      return;
    }
    var command = server.info().command().map(name -> Path.of(name).getFileName().toString());
    if (command.isPresent() && !command.get().startsWith("postgres")) {
      Files.delete(pidFile());
      return;
    }
    var arguments = server.info().arguments().map(Arrays::asList).orElse(List.of());
    if (!arguments.contains(directory.toString())) {
      throw new DatabaseRefused(
          "Proses %d yang tercatat di %s tidak dapat dikenali; hentikan proses itu, atau hapus berkas itu bila prosesnya bukan PostgreSQL folder ini."
              .formatted(server.pid(), pidFile()));
    }
    stop();
  }

  /** The living process that the directory notes as its server. */
  Optional<ProcessHandle> server() throws IOException {
    if (Files.notExists(pidFile())) {
      return Optional.empty();
    }
    return Files.readAllLines(pidFile()).stream()
        .limit(1)
        .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())).stream())
        .filter(ProcessHandle::isAlive)
        .findFirst();
  }

  private Path pidFile() {
    return directory.resolve("postmaster.pid");
  }

  private static void refusePortInUse(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new DatabaseRefused(
          "Porta %d sudah dipakai program lain; hentikan program itu atau pilih porta lain dengan KINERJA_DATABASE_PORT."
              .formatted(port),
          e);
    }
  }
}
