package id.go.pariaman.kinerja.organisation;

/**
 * Where a unit serves citizens: a counter, a ward, a zone of waste collection.
 *
 * @param channel how citizens meet it, e.g. {@code COUNTER}, {@code HOUSEHOLD_QR}, {@code PHONE}
 * @param annualUsers people served in a year
 * @param minimumSample answers that speak for them (Krejcie-Morgan, PermenPANRB 14/2017)
 * @param promisedTime as the service standard says it, in Indonesian
 * @param fee the same
 */
public record ServicePoint(
    String code,
    String unitCode,
    String serviceName,
    String district,
    String channel,
    int annualUsers,
    int minimumSample,
    String promisedTime,
    String fee) {}
