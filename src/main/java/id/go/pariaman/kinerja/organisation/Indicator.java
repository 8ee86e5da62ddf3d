package id.go.pariaman.kinerja.organisation;

/**
 * An indicator of the catalogue.
 *
 * @param unit unit of measure
 * @param jobFamily family of posts it suits; {@code GENERAL} suits every one
 * @param suggestedTarget a number, or a range {@code lower-upper}
 * @param ceilingTarget whether the target cannot be exceeded (100 %, or zero)
 * @param warning known side effect, or null
 */
public record Indicator(
    String code,
    String name,
    String definition,
    String formula,
    String unit,
    String polarity,
    String consolidation,
    String dataSource,
    String jobFamily,
    String suggestedTarget,
    String level,
    String aspect,
    boolean ceilingTarget,
    String warning) {}
