package id.go.pariaman.kinerja.scoring.rating;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.ResultKind;

/**
 * One result with its rating.
 *
 * @param rating null when nobody rated it yet
 */
public record RatedResult(ResultKind kind, ExpectationRating rating) {}
