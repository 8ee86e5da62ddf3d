package id.go.pariaman.kinerja.acceptance.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A form in Tasklist, filled by what stands on it. */
final class Form {

  /**
   * The label with this text, in a row of a list by the number at the end of an id, and what it
   * names.
   */
  private static final String LABELLED =
      """
      const [row, wanted, option] = arguments;
      const text = (l) => l.innerText.replace(/\\*$/, '').trim();
      const inRow = (l) => {
        const named = l.closest('.fjs-form-field').querySelector('input, textarea, label[for]');
        return row === null || (named && new RegExp('_' + row + '(-[0-9]+)?$').test(named.htmlFor || named.id));
      };
      const labels = [...document.querySelectorAll('.fjs-form label')].filter((l) => l.checkVisibility() && inRow(l));
      const label = labels.find((l) => text(l) === wanted) || labels.find((l) => text(l).startsWith(wanted));
      if (!label) return null;
      const field = label.closest('.fjs-form-field');
      return option ? [...field.querySelectorAll('label')].find((l) => text(l) === option) || null
        : field.querySelector('.fjs-select-display') || document.getElementById(label.htmlFor) || field.querySelector('input, textarea');""";

  private final Screen screen;

  Form(Screen screen) {
    this.screen = screen;
  }

  private WebElement find(Integer row, String label, String option) {
    return screen.until(d -> (WebElement) screen.run(LABELLED, row, label, option));
  }

  /** Replaces what stands in a field; {@code row} counts from zero, null for what is in no row. */
  void type(Integer row, String label, String text) {
    WebElement field = find(row, label, null);
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    screen.paint();
    field.sendKeys(text);
  }

  String value(Integer row, String label) {
    return find(row, label, null).getDomProperty("value");
  }

  /** What a person reads in a number field; form-js reads a point there. */
  String seen(Integer row, String label) {
    return (String)
        screen.run(
            "return Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').get.call(arguments[0])",
            find(row, label, null));
  }

  /** In sight, and what is typed goes there. */
  boolean isAtHand(Integer row, String label) {
    return (boolean)
        screen.run(
            "const box = arguments[0].getBoundingClientRect();"
                + " return document.activeElement === arguments[0] && box.top >= 0 && box.bottom <= innerHeight",
            find(row, label, null));
  }

  /** One of the options under a label. */
  void choose(Integer row, String label, String option) {
    find(row, label, option).click();
  }

  boolean chosen(Integer row, String label, String option) {
    return (boolean)
        screen.run(
            "return (arguments[0].querySelector('input') || document.getElementById(arguments[0].htmlFor)).checked",
            find(row, label, option));
  }

  /** One of the entries of a list that opens; where it can be searched, by typing its beginning. */
  void pick(Integer row, String label, String entry) {
    WebElement field = find(row, label, null);
    field.click();
    if (field.getTagName().equals("input")) {
      field.sendKeys(Keys.chord(Keys.CONTROL, "a"), entry);
    }
    screen
        .visible(
            By.xpath(
                "//*[contains(@class,'fjs-dropdownlist-item') and contains(normalize-space(.),'"
                    + entry
                    + "')]"))
        .click();
  }

  void tick(String label) {
    find(null, label, null).click();
  }

  void leave(Integer row, String label) {
    find(row, label, null).sendKeys(Keys.TAB);
  }

  void add() {
    int before = rows();
    screen.visible(By.cssSelector(".fjs-repeat-render-add")).click();
    screen.until(d -> rows() == before + 1);
  }

  void remove(int row) {
    screen.driver().findElements(By.cssSelector(".fjs-repeat-row-remove")).get(row).click();
  }

  int rows() {
    return screen
        .driver()
        .findElements(By.cssSelector(".fjs-form .fjs-repeat-row-container"))
        .size();
  }

  /** Sends the form; it is gone when the server has taken it. */
  void send(String button) {
    screen.ends(screen.openTask());
    press(button);
    screen.until(
        d ->
            d.findElements(By.cssSelector(".fjs-form")).isEmpty()
                || screen.shows(By.cssSelector(".kinerja-problem")));
    if (screen.shows(By.cssSelector(".kinerja-problem"))) {
      throw new AssertionError(
          "refused: " + screen.visible(By.cssSelector(".kinerja-problem")).getText());
    }
  }

  /** Sends the form and reads why the server does not take it. */
  String refused(String button) {
    press(button);
    return screen.visible(By.cssSelector(".kinerja-problem")).getText();
  }

  void press(String button) {
    screen
        .visible(
            By.xpath(
                "//button[contains(@class,'fjs-button') and normalize-space(.)='" + button + "']"))
        .click();
  }

  void untilDraftIsStored() {
    screen.visible(By.cssSelector(".kinerja-draft[data-state=saved]"));
  }
}
