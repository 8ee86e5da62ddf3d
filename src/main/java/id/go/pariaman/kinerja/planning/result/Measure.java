package id.go.pariaman.kinerja.planning.result;

import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.Polarity;

/** How a result is measured, from the catalogue or written by the employee. */
record Measure(
    String name,
    IndicatorAspect aspect,
    String formula,
    String unit,
    String dataSource,
    Polarity polarity,
    Consolidation consolidation,
    boolean ceiling) {}
