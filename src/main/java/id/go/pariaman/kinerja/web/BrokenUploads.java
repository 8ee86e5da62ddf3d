package id.go.pariaman.kinerja.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** A form with files that nobody can read, or a name that is none, is the sender's fault. */
@ControllerAdvice
class BrokenUploads {

  @ExceptionHandler
  void unreadable(MultipartException broken, HttpServletResponse response) throws IOException {
    response.sendError(
        broken instanceof MaxUploadSizeExceededException
            ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
            : HttpServletResponse.SC_BAD_REQUEST);
  }
}
