package id.go.pariaman.kinerja.appraisal.entry;

import id.go.pariaman.kinerja.cycle.AppraisalKey;

/** The task is the person's again. */
public record EntryGivenBack(AppraisalKey key, String step) {}
