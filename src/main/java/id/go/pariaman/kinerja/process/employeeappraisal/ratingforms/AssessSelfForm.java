package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.appraisal.report.Reports;
import id.go.pariaman.kinerja.process.form.Facts;
import id.go.pariaman.kinerja.process.form.TaskAt;
import id.go.pariaman.kinerja.process.form.TaskForm;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "Nilai diri": the final realisation of the year, and what the employee thinks of it (p.101). */
@Component
class AssessSelfForm implements TaskForm<AssessSelfForm.Shown, AssessSelfForm.Given> {

  record Shown(
      String period,
      String due,
      String planVersion,
      List<ReportDesk.Row> results,
      List<VoiceDesk.Row> indices,
      List<VoiceDesk.Comment> comments,
      String reply,
      String selfAssessment) {}

  record Given(String planVersion, List<ReportRow> results, String reply, String selfAssessment) {}

  private final ReportDesk desk;
  private final VoiceDesk voice;
  private final Reports reports;

  AssessSelfForm(ReportDesk desk, VoiceDesk voice, Reports reports) {
    this.voice = voice;
    this.desk = desk;
    this.reports = reports;
  }

  @Override
  public Shown show(TaskAt at) {
    VoiceDesk.Told citizens = voice.of(at.appraisal(), at.period());
    return new Shown(
        desk.periodOfCycle(at.appraisal(), at.period()),
        at.dueText(),
        desk.planVersion(at.appraisal()),
        desk.rows(at.appraisal(), at.period(), citizens.given()),
        citizens.indices(),
        citizens.comments(),
        null,
        null);
  }

  @Override
  public ObjectNode adapt(TaskAt at, ObjectNode draft) {
    return desk.adapt(at.appraisal(), draft);
  }

  @Override
  public Facts accept(TaskAt at, Given given) {
    reports.take(
        at.appraisal(),
        at.period(),
        ReportRow.entries(given.results()),
        Optional.ofNullable(given.selfAssessment()),
        Optional.ofNullable(given.reply()));
    return Facts.NONE;
  }
}
