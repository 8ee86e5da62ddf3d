package id.go.pariaman.kinerja.feedback;

/**
 * A service point while its window takes answers.
 *
 * @param no stands for the service point in the window's codes, 1 to 65535
 * @param publicKey what answers are sealed with
 */
public record CollectingPoint(SurveyWindow window, int no, String servicePoint, byte[] publicKey) {}
