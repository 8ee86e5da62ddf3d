package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.appraisal.voice.CitizenVoice;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.cycle.Cycle;
import id.go.pariaman.kinerja.cycle.Cycles;
import org.springframework.stereotype.Component;

/** What an appraisal waits for while nobody has to act, and until when, in Indonesian. */
@Component
class AwaitedText {

  private final Cycles cycles;
  private final CitizenVoice voice;
  private final AppraisalStore store;

  AwaitedText(Cycles cycles, CitizenVoice voice, AppraisalStore store) {
    this.cycles = cycles;
    this.voice = voice;
    this.store = store;
  }

  String who(AppraisalCase appraisal) {
    if (stands(appraisal, AppraisalStep.AWAIT_PERIOD)) {
      return "BKPSDM, yang membuka periode berikutnya";
    }
    return stands(appraisal, AppraisalStep.AWAIT_FEEDBACK)
        ? "Warga, yang sedang ditanyai lewat survei"
        : "-";
  }

  /** Either may come earlier: when nobody is waited for, or when BKPSDM ends the collection. */
  String until(AppraisalCase appraisal) {
    if (stands(appraisal, AppraisalStep.AWAIT_PERIOD)) {
      Cycle cycle = cycles.get(appraisal.key().cycle());
      return "dibuka paling lambat "
          + DeliveryView.DATE.format(cycles.phaseEnd(cycle.code(), cycle.phase()).plusDays(1));
    }
    return stands(appraisal, AppraisalStep.AWAIT_FEEDBACK)
        ? "diumumkan paling lambat "
            + DeliveryView.DATE.format(
                voice.publishedBy(appraisal.key(), store.period(appraisal.key())))
        : "-";
  }

  private static boolean stands(AppraisalCase appraisal, AppraisalStep step) {
    return step.id().equals(appraisal.step());
  }
}
