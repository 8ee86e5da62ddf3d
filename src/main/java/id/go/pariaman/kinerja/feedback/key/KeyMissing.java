package id.go.pariaman.kinerja.feedback.key;

import java.nio.file.Path;

/**
 * The file with a window's secrets is not in the folder: not mounted here, or lost, and with it
 * every answer of the window that is still sealed.
 */
public class KeyMissing extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  KeyMissing(Path file) {
    this(file, null);
  }

  KeyMissing(Path file, Throwable cause) {
    super(
        "Berkas kunci survei %s tidak ada atau rusak; pasang folder kunci yang benar (KINERJA_SURVEY_KEYS)."
            .formatted(file),
        cause);
  }
}
