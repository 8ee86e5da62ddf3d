package id.go.pariaman.kinerja.organisation;

/** What somebody leads on a date, in their own post or as Plt or Plh. */
public enum Leadership {
  /** Jabatan pimpinan tinggi. */
  HIGH_LEADER,
  /** A unit that stands directly below the city. */
  INDEPENDENT_UNIT,
  /** Nothing, or a unit inside another one. */
  NONE
}
