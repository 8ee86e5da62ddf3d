package id.go.pariaman.kinerja.cycle;

import java.util.Map;

/** How far a cycle is; {@code byStep} counts the open appraisals at each step. */
public record CycleProgress(
    String code,
    CycleState state,
    int enrolled,
    int excluded,
    int open,
    int finished,
    Map<String, Integer> byStep) {}
