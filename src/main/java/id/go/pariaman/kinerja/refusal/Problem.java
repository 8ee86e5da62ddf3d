package id.go.pariaman.kinerja.refusal;

/**
 * One thing to mend.
 *
 * @param field path of the field in the form, e.g. {@code results[0].targetLower}; empty when the
 *     whole is meant
 * @param message Indonesian sentence that says what to do
 */
public record Problem(String field, String message) {}
