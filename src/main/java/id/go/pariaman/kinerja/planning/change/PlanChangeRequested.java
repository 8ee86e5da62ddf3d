package id.go.pariaman.kinerja.planning.change;

import id.go.pariaman.kinerja.cycle.AppraisalKey;

/** Somebody wants to change an agreed plan; published inside the transaction that asks for it. */
public record PlanChangeRequested(AppraisalKey key) {}
