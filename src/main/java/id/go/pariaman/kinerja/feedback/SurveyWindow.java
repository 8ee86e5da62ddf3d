package id.go.pariaman.kinerja.feedback;

import java.time.LocalDate;

/**
 * A survey window of a cycle.
 *
 * @param no stands for the window in codes, 1 to 65535
 * @param closesOn last day on which answers are taken, Asia/Jakarta
 */
public record SurveyWindow(
    WindowKey key, int no, WindowState state, LocalDate opensOn, LocalDate closesOn) {}
