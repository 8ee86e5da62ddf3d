package id.go.pariaman.kinerja.start;

import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.cycle.OpenCycle;
import id.go.pariaman.kinerja.cycle.PeriodKind;
import id.go.pariaman.kinerja.database.EmbeddedDatabase;
import id.go.pariaman.kinerja.feedback.imported.Imports;
import id.go.pariaman.kinerja.identity.signin.WebAddress;
import id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar;
import id.go.pariaman.kinerja.organisation.city.CityFolder;
import id.go.pariaman.kinerja.organisation.city.CityImport;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.rules.RuleSets;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Loads rules and city, each once, and opens the demonstration cycle where there is none yet. */
@Component
class StartUp implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);
  private static final String DEMONSTRATION_CYCLE = "2026";
  private static final String PARIAMAN = "classpath:pariaman/";

  /** Invented results of an earlier survey. */
  private static final String EXAMPLE = "skm-2025.csv";

  private final StartSettings settings;
  private final WebAddress address;
  private final RuleSets ruleSets;
  private final CityImport city;
  private final Cycles cycles;
  private final Imports imports;
  private final WorkingCalendar calendar;
  private final Clock clock;
  private final boolean embedded;

  StartUp(
      StartSettings settings,
      WebAddress address,
      RuleSets ruleSets,
      CityImport city,
      Cycles cycles,
      Imports imports,
      WorkingCalendar calendar,
      Clock clock,
      ObjectProvider<EmbeddedDatabase> embedded) {
    this.settings = settings;
    this.address = address;
    this.ruleSets = ruleSets;
    this.city = city;
    this.cycles = cycles;
    this.imports = imports;
    this.calendar = calendar;
    this.clock = clock;
    this.embedded = embedded.getIfAvailable() != null;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    ruleSets.load(new PathMatchingResourcePatternResolver().getResources("classpath:rules/*.csv"));
    if (embedded || !settings.city().isBlank()) {
      var folder = new CityFolder(settings.city().isBlank() ? PARIAMAN : settings.city());
      LOG.info("Data kota dibaca dari {}", folder.location());
      city.importFrom(folder);
    }
    if (embedded && settings.demonstration() && cycles.find(DEMONSTRATION_CYCLE).isEmpty()) {
      openDemonstrationCycle();
      imports.legacy(
          EXAMPLE,
          new ClassPathResource("contoh/" + EXAMPLE).getContentAsByteArray(),
          true,
          AuditAct.SYSTEM);
    }
  }

  /**
   * The phases lie relative to today, so that the city can be walked through at any time of the
   * year.
   */
  private void openDemonstrationCycle() {
    LocalDate today = LocalDate.now(clock);
    cycles.open(
        OpenCycle.fromToday(
            DEMONSTRATION_CYCLE,
            Integer.parseInt(DEMONSTRATION_CYCLE),
            PeriodKind.QUARTERLY,
            today,
            calendar,
            ruleSets.inForceOn(today)),
        "bkpsdm");
  }

  @EventListener(ApplicationReadyEvent.class)
  void tellWhereToGo() {
    LOG.info("Kinerja siap di {}", address.baseAddress());
    if (!embedded && !address.isHttps()) {
      LOG.warn(
          "Orang masuk tanpa https: kata sandi dan cookie dapat dibaca di jaringan. Pasang https di proxy, lalu isi KINERJA_BASE_ADDRESS=https://...");
    }
    if (embedded && settings.demonstration()) {
      LOG.info(
          """
          Kota percontohan, semua kata sandi Pariaman-2026!
            bkpsdm              BKPSDM, membuka dan memantau siklus
            197804182002022004  Kepala Bagian Organisasi, menilai tiga orang
            198502012015032002  seorang ASN di bagian itu
            walikota            Wali Kota, menilai kepala perangkat daerah
            komite, bpkad, sekda, inspektorat, admin; dan setiap ASN dengan NIP-nya""");
    }
  }
}
