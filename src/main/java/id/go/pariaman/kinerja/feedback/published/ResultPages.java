package id.go.pariaman.kinerja.feedback.published;

import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.imported.Imports;
import id.go.pariaman.kinerja.feedback.imported.LegacyIndex;
import id.go.pariaman.kinerja.feedback.result.ResultCell;
import id.go.pariaman.kinerja.feedback.result.Results;
import id.go.pariaman.kinerja.feedback.result.ShownComment;
import id.go.pariaman.kinerja.feedback.result.WindowResult;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.organisation.Unit;
import id.go.pariaman.kinerja.web.SpreadsheetCsv;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Results of the citizens' survey for everybody: no session, nothing of a person. */
@Controller
@RequestMapping("/survei/hasil")
class ResultPages {

  /** What the list says of a window. */
  public record WindowLine(String name, String path, String publishedOn, CellView city) {}

  /** What the list says of a unit's earlier survey. */
  public record EarlierLine(
      String name, String year, String index, String people, boolean example) {}

  private final Results results;
  private final Actions actions;
  private final Imports imports;
  private final Organisation organisation;

  ResultPages(Results results, Actions actions, Imports imports, Organisation organisation) {
    this.results = results;
    this.actions = actions;
    this.imports = imports;
    this.organisation = organisation;
  }

  @GetMapping
  String windows(Model model) {
    model.addAttribute(
        "windows",
        results.published().stream()
            .map(
                window ->
                    new WindowLine(
                        Wording.window(window),
                        path(window),
                        Wording.date(results.publishedOn(window).orElseThrow()),
                        CellView.of(result(window).city())))
            .toList());
    Map<String, String> names = unitNames();
    model.addAttribute(
        "earlier",
        imports.legacy().stream()
            .filter(each -> each.servicePoint() == null)
            .map(
                each ->
                    new EarlierLine(
                        names.getOrDefault(each.unitCode(), each.unitCode()),
                        String.valueOf(each.year()),
                        Wording.number(each.index()),
                        Wording.count(each.people()),
                        each.example()))
            .toList());
    return "hasil-survei";
  }

  @GetMapping("/{cycle}/{period}")
  String window(@PathVariable String cycle, @PathVariable int period, Model model) {
    WindowResult result = result(new WindowKey(cycle, period));
    add(result, model);
    model.addAttribute("city", CellView.of(result.city()));
    model.addAttribute("units", views(result.units().toList()));
    model.addAttribute("profile", ProfileView.of(result.profile()));
    return "hasil-survei-jendela";
  }

  @GetMapping("/{cycle}/{period}/{unit}")
  String unit(
      @PathVariable String cycle,
      @PathVariable int period,
      @PathVariable String unit,
      Model model) {
    WindowResult result = result(new WindowKey(cycle, period));
    ResultCell cell = unit(result, unit);
    List<ResultCell> points = result.points().filter(point -> point.unit().equals(unit)).toList();
    Map<String, String> names =
        points.stream().collect(Collectors.toMap(ResultCell::code, ResultCell::name));
    add(result, model);
    model.addAttribute("unit", CellView.of(cell));
    model.addAttribute("points", views(points));
    model.addAttribute("trend", trend(unit));
    model.addAttribute("action", actions.of(result.window(), unit).orElse(null));
    model.addAttribute(
        "comments",
        results.comments(result.window()).stream()
            .filter(comment -> comment.unit().equals(unit))
            .map(comment -> spoken(comment, names))
            .toList());
    return "hasil-survei-unit";
  }

  @GetMapping("/{cycle}/{period}/unduh")
  ResponseEntity<byte[]> download(@PathVariable String cycle, @PathVariable int period) {
    WindowResult result = result(new WindowKey(cycle, period));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"hasil-survei.csv\"")
        .body(SpreadsheetCsv.of(ResultRows.of(result)).getBytes(StandardCharsets.UTF_8));
  }

  private void add(WindowResult result, Model model) {
    model.addAttribute("window", Wording.window(result.window()));
    model.addAttribute("path", path(result.window()));
    model.addAttribute(
        "publishedOn", Wording.date(results.publishedOn(result.window()).orElseThrow()));
    model.addAttribute("hash", result.hash());
    model.addAttribute("unsaid", CellView.UNSAID);
  }

  private static List<CellView> views(List<ResultCell> cells) {
    return cells.stream().sorted(ResultCell.BEST_FIRST).map(CellView::of).toList();
  }

  private Trend trend(String unit) {
    List<LegacyIndex> legacy =
        imports.legacy().stream()
            .filter(each -> each.unitCode().equals(unit) && each.servicePoint() == null)
            .toList();
    List<Trend.Named> windows = new ArrayList<>();
    for (WindowKey key : results.published()) {
      result(key)
          .units()
          .filter(cell -> cell.code().equals(unit))
          .forEach(
              cell ->
                  windows.add(new Trend.Named("%s/%d".formatted(key.cycle(), key.period()), cell)));
    }
    Collections.reverse(windows);
    return Trend.of(legacy, windows);
  }

  private static String spoken(ShownComment comment, Map<String, String> names) {
    return comment.servicePoint() == null
        ? comment.words()
        : "%s: %s".formatted(names.get(comment.servicePoint()), comment.words());
  }

  private Map<String, String> unitNames() {
    return organisation.units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
  }

  private WindowResult result(WindowKey window) {
    return results
        .published(window)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ResultCell unit(WindowResult result, String code) {
    return result
        .units()
        .filter(cell -> cell.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String path(WindowKey window) {
    return "/survei/hasil/%s/%d".formatted(window.cycle(), window.period());
  }
}
