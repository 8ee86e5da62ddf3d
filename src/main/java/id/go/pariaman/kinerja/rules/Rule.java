package id.go.pariaman.kinerja.rules;

import java.math.BigDecimal;

/**
 * One number with its legal basis.
 *
 * @param instrument the regulation, or who decided
 * @param article article or section; empty where there is none
 * @param page printed page; empty where there is none
 * @param note Indonesian sentence: what the number does
 */
public record Rule(
    RuleCode code,
    BigDecimal value,
    RuleUnit unit,
    String instrument,
    String article,
    String page,
    RuleStatus status,
    String note) {}
