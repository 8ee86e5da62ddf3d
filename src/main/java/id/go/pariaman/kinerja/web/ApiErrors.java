package id.go.pariaman.kinerja.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice(annotations = RestController.class)
class ApiErrors {

  @ExceptionHandler
  ResponseEntity<Errors> refused(Refused refused) {
    return new Errors(refused.problems()).as(HttpStatus.UNPROCESSABLE_ENTITY);
  }

  @ExceptionHandler
  ResponseEntity<Errors> status(ResponseStatusException status) {
    return Errors.of(status.getReason()).as(status.getStatusCode());
  }

  @ExceptionHandler
  ResponseEntity<Errors> tooLong(BodyTooLong body) {
    return Errors.of(BodyTooLong.MESSAGE).as(HttpStatus.PAYLOAD_TOO_LARGE);
  }

  /** Names the field where the reader stumbled, if it got that far. */
  @ExceptionHandler
  ResponseEntity<Errors> unreadable(HttpMessageNotReadableException unreadable) {
    if (unreadable.getMostSpecificCause() instanceof BodyTooLong body) {
      return tooLong(body);
    }
    String field = fieldOf(unreadable.getCause());
    if (unreadable.getCause() instanceof UnrecognizedPropertyException) {
      return new Errors(
              List.of(new Problem(field, "Kunci ini tidak dikenal. Periksa penulisannya.")))
          .as(HttpStatus.BAD_REQUEST);
    }
    return new Errors(
            List.of(
                new Problem(
                    field,
                    "Isi permintaan tidak dapat dibaca. Kirim JSON yang benar; tanggal ditulis tahun-bulan-hari.")))
        .as(HttpStatus.BAD_REQUEST);
  }

  private static String fieldOf(Throwable cause) {
    if (cause instanceof JsonMappingException mapping) {
      return mapping.getPath().stream()
          .map(
              step ->
                  step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
          .collect(Collectors.joining("."));
    }
    // A key that comes twice, or where the text is no longer JSON.
    return cause instanceof JsonParseException broken
            && broken.getProcessor() != null
            && broken.getProcessor().getParsingContext().getCurrentName() != null
        ? broken.getProcessor().getParsingContext().getCurrentName()
        : "";
  }

  @ExceptionHandler
  ResponseEntity<Errors> mismatch(MethodArgumentTypeMismatchException mismatch) {
    return new Errors(
            List.of(new Problem(mismatch.getName(), "Nilai parameter ini tidak dapat dibaca.")))
        .as(HttpStatus.BAD_REQUEST);
  }

  @ExceptionHandler
  ResponseEntity<Errors> mediaType(HttpMediaTypeNotSupportedException unsupported) {
    return Errors.of("Kirim permintaan sebagai application/json.")
        .as(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
  }

  @ExceptionHandler
  ResponseEntity<Errors> method(HttpRequestMethodNotSupportedException unsupported) {
    return Errors.of("Cara memanggil alamat ini tidak didukung.").as(HttpStatus.METHOD_NOT_ALLOWED);
  }
}
