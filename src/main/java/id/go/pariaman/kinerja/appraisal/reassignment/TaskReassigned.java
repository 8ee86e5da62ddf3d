package id.go.pariaman.kinerja.appraisal.reassignment;

import id.go.pariaman.kinerja.cycle.AppraisalKey;

/**
 * An open assessor's step goes to somebody else, in this transaction.
 *
 * @param actor user id of who decided it
 * @param step id of the task in the diagram
 * @param from user id of who held it
 * @param to user id of who holds it now
 */
public record TaskReassigned(
    String actor, AppraisalKey subject, String step, String from, String to, String reason) {}
