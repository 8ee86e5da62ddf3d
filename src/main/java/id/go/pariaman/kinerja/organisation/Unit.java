package id.go.pariaman.kinerja.organisation;

/**
 * A unit of the city.
 *
 * @param parentCode null for the city itself
 * @param headNip null where no civil servant leads it
 */
public record Unit(
    String code, String name, String shortName, String type, String parentCode, String headNip) {}
