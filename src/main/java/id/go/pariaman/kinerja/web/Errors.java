package id.go.pariaman.kinerja.web;

import id.go.pariaman.kinerja.refusal.Problem;
import java.util.List;

/** The body of every refusal of our API. */
public record Errors(List<Problem> errors) {

  public static Errors of(String message) {
    return new Errors(List.of(new Problem("", message)));
  }
}
