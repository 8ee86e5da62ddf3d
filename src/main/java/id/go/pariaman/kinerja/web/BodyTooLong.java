package id.go.pariaman.kinerja.web;

import java.io.IOException;

/** Where a body of unknown length breaks off. */
class BodyTooLong extends IOException {

  static final String MESSAGE = "Isi permintaan paling banyak 1 MB.";

  private static final long serialVersionUID = 1L;

  BodyTooLong() {
    super(MESSAGE);
  }
}
