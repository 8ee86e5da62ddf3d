package id.go.pariaman.kinerja.feedback;

/**
 * What may be known of a service point before its window closes: numbers.
 *
 * @param printed codes printed
 * @param spent codes used, as many as verified answers
 * @param open answers without a code
 * @param minimumSample verified answers wanted (Krejcie and Morgan)
 */
public record PointCount(
    String servicePoint,
    String serviceName,
    String unitCode,
    int printed,
    int spent,
    int open,
    int minimumSample) {}
