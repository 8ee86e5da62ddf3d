package id.go.pariaman.kinerja.feedback.page;

import id.go.pariaman.kinerja.organisation.ServicePoint;

/**
 * What somebody is being asked about, and by which way the answer comes.
 *
 * @param unit name of the unit that serves
 * @param code empty for an answer without one
 * @param tablet service point whose tablet is used; empty elsewhere
 */
record Asked(Way way, ServicePoint point, String unit, String code, String tablet) {

  /** The ways in; each has a form under an address of its own. */
  enum Way {
    CODE,
    OPEN,
    KIOSK,
    PAPER
  }

  static Asked withCode(ServicePoint point, String unit, String code) {
    return new Asked(Way.CODE, point, unit, code, "");
  }

  static Asked open(ServicePoint point, String unit) {
    return new Asked(Way.OPEN, point, unit, "", "");
  }

  /** On the tablet of a counter, perhaps with a slip from another one. */
  Asked at(ServicePoint counter) {
    return new Asked(Way.KIOSK, point, unit, code, counter.code());
  }

  Asked onPaper() {
    return new Asked(Way.PAPER, point, unit, code, "");
  }

  /** Where the form is sent. */
  public String action() {
    return switch (way) {
      case CODE -> "/survei/k/" + code;
      case OPEN -> "/survei/titik/" + point.code();
      case KIOSK -> start() + "/isi";
      case PAPER -> "/survei/kertas";
    };
  }

  /** Where somebody goes who has never used the service; nothing is stored. */
  public String leave() {
    return isKiosk() ? start() : isPaper() ? "/survei/kertas" : "/survei/belum-pernah";
  }

  /** Where an accepted answer leads. */
  String thanks() {
    return isKiosk()
        ? start() + "/selesai"
        : isPaper() ? "/survei/kertas?diterima" : "/survei/terima-kasih";
  }

  /** Start of the tablet at the counter. */
  public String start() {
    return "/survei/kios/" + tablet;
  }

  public boolean isKiosk() {
    return way == Way.KIOSK;
  }

  public boolean isPaper() {
    return way == Way.PAPER;
  }

  public boolean hasCode() {
    return !code.isEmpty();
  }

  /** What a form's token is about. */
  public String about() {
    return action() + " " + code;
  }

  Wording wording() {
    return Wording.of(point.channel());
  }
}
