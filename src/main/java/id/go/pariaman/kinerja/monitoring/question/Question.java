package id.go.pariaman.kinerja.monitoring.question;

import id.go.pariaman.kinerja.monitoring.Invariant;

/**
 * A query that finds nothing while its invariant holds.
 *
 * @param what the fault in Indonesian; {@code %s} stands for the column {@code detail}
 * @param sql yields {@code key} and, if named in {@code what}, {@code detail}; may use {@code
 *     :now}, the local time as the engine keeps it, {@code :zone}, {@code :employeesSteps}, {@code
 *     :awaitingSteps} and {@code :besideSteps}
 */
record Question(Invariant invariant, String what, String sql) {}
