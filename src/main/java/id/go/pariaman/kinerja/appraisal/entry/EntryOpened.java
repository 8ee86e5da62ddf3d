package id.go.pariaman.kinerja.appraisal.entry;

import id.go.pariaman.kinerja.cycle.AppraisalKey;

/** From now on an operator holds somebody's task; whoever moves tasks listens. */
public record EntryOpened(AppraisalKey key, String step, String operator) {}
