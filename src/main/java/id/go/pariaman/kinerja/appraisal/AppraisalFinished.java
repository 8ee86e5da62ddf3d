package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.cycle.AppraisalKey;

/** An appraisal has its outcome; what was kept for its steps only is needed no more. */
public record AppraisalFinished(AppraisalKey key) {}
