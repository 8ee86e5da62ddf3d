package id.go.pariaman.kinerja.acceptance.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Camunda's task list as a person uses it, on a desk or a phone. */
final class Tasklist {

  private static final By FORM = By.cssSelector(".fjs-form .fjs-button");

  private final Screen screen;

  Tasklist(Screen screen) {
    this.screen = screen;
  }

  /** From the start page, with the card that leads here. */
  void enter() {
    screen.visible(By.partialLinkText("Daftar tugas")).click();
    loaded();
  }

  void filter(String name) {
    screen
        .visible(
            By.xpath(
                "//*[contains(@class,'task-filter')]//a[contains(normalize-space(.),'"
                    + name
                    + "')]"))
        .click();
    screen.visible(
        By.xpath(
            "//*[contains(@class,'task-filter') and contains(@class,'active')]//a[contains(normalize-space(.),'"
                + name
                + "')]"));
  }

  /** The list is there: cards with what we add to them, or the sentence that there are none. */
  private void loaded() {
    screen.visible(By.cssSelector(".task-filters .task-filter.active"));
    screen.visible(By.cssSelector("li.task .kinerja-due, .tasks-list .well"));
  }

  /** The text of the card of a task: its name, person, unit and due date. */
  String card(String task, String person) {
    return entry(task, person).getText();
  }

  private WebElement entry(String task, String person) {
    return screen.until(
        d ->
            d.findElements(By.cssSelector("li.task")).stream()
                .filter(card -> card.getText().contains(task) && card.getText().contains(person))
                .findFirst()
                .orElse(null));
  }

  Form open(String task, String person) {
    entry(task, person).findElement(By.cssSelector("h4 a")).click();
    screen.visible(FORM);
    return new Form(screen);
  }

  /** A form that a page led to. */
  Form opened() {
    screen.visible(FORM);
    return new Form(screen);
  }

  /** Opens a task by its address, wherever in a long list it stands. */
  Form follow(String task) {
    screen.open("/camunda/app/tasklist/default/#/?task=" + task);
    screen.visible(FORM);
    return new Form(screen);
  }

  /** Takes a task of the pool; before that its form is locked. */
  void take() {
    screen.visible(By.cssSelector(".claim")).click();
    screen.until(d -> d.findElements(By.cssSelector(".disabled-form")).isEmpty());
    screen.visible(FORM);
  }

  void leave() {
    WebElement menu = screen.visible(By.cssSelector(".navbar-toggle, .account .dropdown-toggle"));
    menu.click();
    if (!screen.shows(By.cssSelector(".account .logout a"))) {
      screen.visible(By.cssSelector(".account .dropdown-toggle")).click();
    }
    screen.visible(By.cssSelector(".account .logout a")).click();
    screen.signOut();
  }
}
