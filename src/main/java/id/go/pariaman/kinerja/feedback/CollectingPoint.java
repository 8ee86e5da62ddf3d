package id.go.pariaman.kinerja.feedback;

/**
 * A service point while its window takes answers.
 *
 * @param windowNo stands for the window in codes and locks
 * @param publicKey what answers are sealed with
 */
public record CollectingPoint(
    WindowKey window, int windowNo, String servicePoint, byte[] publicKey) {}
