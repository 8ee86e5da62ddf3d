package id.go.pariaman.kinerja.database;

/** The database cannot or must not be started; the message is one line that says what to do. */
final class DatabaseRefused extends RuntimeException {
  DatabaseRefused(String message) {
    super(message);
  }

  DatabaseRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
