package id.go.pariaman.kinerja.scoring.reward;

import java.util.Arrays;
import java.util.Optional;

/** Levels of functional posts, the only ones that earn credit points. Peraturan BKN 3/2023. */
public enum FunctionalLevel {
  PEMULA,
  TERAMPIL,
  MAHIR,
  PENYELIA,
  AHLI_PERTAMA,
  AHLI_MUDA,
  AHLI_MADYA,
  AHLI_UTAMA;

  /** Empty for every other level: such a post earns no points. */
  public static Optional<FunctionalLevel> of(String name) {
    return Arrays.stream(values()).filter(level -> level.name().equals(name)).findFirst();
  }
}
