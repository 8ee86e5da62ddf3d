package id.go.pariaman.kinerja.feedback.code;

import id.go.pariaman.kinerja.feedback.CollectingPoint;

/**
 * A code as somebody presented it.
 *
 * @param point what it is for; when it is not genuine any other, so that the work that follows is
 *     the same
 * @param sha256 by which it is spent
 */
public record Presented(CollectingPoint point, boolean genuine, byte[] sha256) {}
