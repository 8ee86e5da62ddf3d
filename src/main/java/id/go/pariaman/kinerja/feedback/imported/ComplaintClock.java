package id.go.pariaman.kinerja.feedback.imported;

import java.time.LocalDate;

/**
 * How a complaint stands to its time limit.
 *
 * @param due last working day to answer
 */
public record ComplaintClock(Complaint complaint, LocalDate due, LocalDate today) {

  public boolean isLate() {
    LocalDate end = complaint.status().isOpen() ? today : complaint.answeredOn();
    return end.isAfter(due);
  }

  public boolean isOpen() {
    return complaint.status().isOpen();
  }
}
