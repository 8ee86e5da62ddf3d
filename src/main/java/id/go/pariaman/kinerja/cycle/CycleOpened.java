package id.go.pariaman.kinerja.cycle;

/** A cycle was opened; published inside the transaction that opened it. */
public record CycleOpened(String code) {}
