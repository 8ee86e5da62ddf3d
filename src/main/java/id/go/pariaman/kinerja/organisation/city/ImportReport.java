package id.go.pariaman.kinerja.organisation.city;

import java.util.List;

/** What an import did, per file. */
public record ImportReport(List<Tally> files) {

  /**
   * @param read rows in the file
   * @param inserted rows that were new
   * @param changed rows that differed from what was stored
   * @param removed stored rows the file no longer names (holidays of its years, accounts of
   *     offices, acting assignments that have not ended)
   */
  public record Tally(String file, int read, int inserted, int changed, int removed) {

    boolean touched() {
      return inserted + changed + removed > 0;
    }
  }

  public boolean changedAnything() {
    return files.stream().anyMatch(Tally::touched);
  }

  public int read() {
    return files.stream().mapToInt(Tally::read).sum();
  }

  public int inserted() {
    return files.stream().mapToInt(Tally::inserted).sum();
  }

  public int changed() {
    return files.stream().mapToInt(tally -> tally.changed() + tally.removed()).sum();
  }
}
