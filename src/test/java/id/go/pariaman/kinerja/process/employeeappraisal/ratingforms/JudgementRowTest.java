package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.appraisal.evaluation.Trace;
import id.go.pariaman.kinerja.planning.result.IndicatorAspect;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementRowTest {

  @ParameterizedTest
  @CsvSource({
    // year, owed by the end of the period -> what the assessor reads
    "16, 20, 8, 10, 16-20 dokumen setahun; sampai periode ini 8-10 dokumen",
    "16, 20, 16, 20, 16-20 dokumen",
    "16, 16, 4, 4, 16 dokumen setahun; sampai periode ini 4 dokumen",
    "16.0, 16.0, 16, 16, 16 dokumen"
  })
  void aTargetIsShownWithBothItsEnds(
      BigDecimal yearLower, BigDecimal yearUpper, BigDecimal lower, BigDecimal upper, String text) {
    var planned =
        new PlannedResult(
            1,
            "Dokumen tersusun",
            ResultKind.MAIN,
            Optional.empty(),
            Optional.empty(),
            "Dokumen",
            IndicatorAspect.QUANTITY,
            "a",
            "dokumen",
            "register",
            Polarity.MAXIMIZE,
            Consolidation.SUM,
            false,
            yearLower,
            yearUpper,
            List.of());
    var traced =
        new Trace.TracedResult(
            1,
            planned.title(),
            ResultKind.MAIN,
            "dokumen",
            null,
            lower,
            upper,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null);
    assertThat(JudgementRow.targetText(planned, traced)).isEqualTo(text);
  }
}
