package id.go.pariaman.kinerja.feedback.code;

import id.go.pariaman.kinerja.feedback.WindowKey;

/** What a genuine code is for. It says nothing of who holds it or whether it is spent. */
public record CodeFor(WindowKey window, String servicePoint) {}
