package id.go.pariaman.kinerja.appraisal.entry;

import id.go.pariaman.kinerja.cycle.AppraisalKey;

/**
 * An operator completed a step for somebody, in this transaction.
 *
 * @param operator NIP of who entered
 * @param step id of the task in the diagram
 * @param scanHash SHA-256 of the signed paper form
 */
public record EnteredFor(String operator, AppraisalKey person, String step, String scanHash) {}
